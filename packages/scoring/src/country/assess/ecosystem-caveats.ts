import type { Assessment } from '../../maturity/assessment/assessment.ts';
import { isBelow } from '../../number/compare.ts';
import type { RolledUpResults } from '../roll-up/rolled-up-results.ts';
import type { CountryContext } from './country-parts.ts';
import type { CountryCaveat, EcosystemPart } from './country-result.ts';

/** What a reader of the part on the ecosystem has to be warned of. */
export const ecosystemCaveats = (
  { result, rolledUp, depth, coverage }: Omit<EcosystemPart, 'caveats'>,
  status: string,
  assessments: readonly Assessment[],
  { agreement }: CountryContext,
  minimum: number,
): CountryCaveat[] => {
  const caveats: CountryCaveat[] = [];
  const add = (code: CountryCaveat['code'], details: CountryCaveat['details'] = {}): void => {
    caveats.push({ code, part: 'ecosystem', details });
  };
  if (status !== 'published') add('model-not-published', { model: (result ?? rolledUp)?.model.title ?? '' });
  if (depth !== null) {
    add('not-asked-in-depth', {
      depth: depth.title,
      asked: depth.asked,
      of: depth.of,
      parts: depth.notAskedParts.map(({ title }) => title),
    });
  }
  if (coverage !== null && isBelow(coverage, minimum, 1)) add('low-coverage', { coverage, minimum });
  const oldest = oldestOf(assessments);
  if (oldest !== null) add('oldest-fact', { date: oldest });
  if (agreement === undefined) add('agreement-not-measured');
  else add('agreement', { ...agreement });
  if (rolledUp !== null) addGroupCaveats(rolledUp, add);
  return caveats;
};

const addGroupCaveats = (
  { silent, whole, strata, asked, country }: RolledUpResults,
  add: (code: CountryCaveat['code'], details?: CountryCaveat['details']) => void,
): void => {
  if (silent.length > 0) {
    add('silent-institutions', { count: silent.length, asked, names: silent.map(({ name }) => name) });
  }
  const hidden = [...strata, ...(whole === null ? [] : [whole])]
    .flatMap(({ nodes, criteria }) => [...nodes, ...criteria])
    .filter((figure) => figure.hidden !== null).length;
  if (hidden > 0) add('hidden-figures', { count: hidden });
  const conflicts = country.filter(({ from }) => from === 'conflict').map(({ text }) => text);
  if (conflicts.length > 0) {
    add('country-item-conflict', { count: conflicts.length, questions: conflicts });
  }
};

/** The earliest day on which something was answered or collected; the day of an assessment where neither is told. */
const oldestOf = (assessments: readonly Assessment[]): string | null => {
  const days = assessments.flatMap(({ asOf, answers }) =>
    answers.flatMap(({ at, evidence = [] }) => [at ?? asOf, ...evidence.map(({ collected }) => collected)]),
  );
  return days.sort()[0] ?? null;
};
