import { expectTypeOf, it } from 'vitest';
import {
  type DpgDetails,
  type EvidenceReading,
  type PubliccodeDetails,
  readDpgNominee,
  readPubliccode,
  readReuse,
  tallyDpgReviews,
} from '../index.ts';

it('gives each reader the contents of its format', () => {
  expectTypeOf(readPubliccode('')).toEqualTypeOf<EvidenceReading<PubliccodeDetails>>();
  expectTypeOf(readPubliccode('').details?.developmentStatus).toEqualTypeOf<
    'concept' | 'development' | 'beta' | 'stable' | 'obsolete' | undefined
  >();
  expectTypeOf(readReuse('').details?.annotations[0]?.paths).toEqualTypeOf<readonly string[] | undefined>();
});

it('tells the files of the registry apart by their kind', () => {
  const details = readDpgNominee('').details as DpgDetails;
  if (details.kind === 'screening')
    expectTypeOf(details.answers[0]?.asked).toEqualTypeOf<boolean | undefined>();
  if (details.kind === 'review')
    expectTypeOf(details.answers[0]?.confidence).toEqualTypeOf<number | null | undefined>();
  // @ts-expect-error: a nominee has no answers
  if (details.kind === 'nominee') details.answers;
});

it('refuses options that a reader does not have', () => {
  // @ts-expect-error: only the registry has a day of the copy
  readPubliccode('', { date: '2026-01-01' });
  // @ts-expect-error: readings, not texts
  tallyDpgReviews(['']);
});
