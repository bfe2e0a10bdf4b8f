import { describe, expectTypeOf, it } from 'vitest';
import {
  type FundingLevelId,
  type MobilisationItem,
  type MobilisationQuery,
  oseeMobilisation,
  selectMobilisation,
} from './index.ts';

describe('selectMobilisation', () => {
  it('gives items, of which nothing can be written to', () => {
    expectTypeOf(selectMobilisation(oseeMobilisation, {})).toEqualTypeOf<readonly MobilisationItem[]>();
  });

  it('takes only situations that exist', () => {
    expectTypeOf<MobilisationQuery['fundingLevel']>().toEqualTypeOf<FundingLevelId | undefined>();
    // @ts-expect-error: there is no such level
    selectMobilisation(oseeMobilisation, { fundingLevel: 'rich' });
    // @ts-expect-error: there is no such field
    selectMobilisation(oseeMobilisation, { owner: 'government' });
  });
});
