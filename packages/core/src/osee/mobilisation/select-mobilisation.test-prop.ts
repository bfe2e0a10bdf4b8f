import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MobilisationQuery, oseeMobilisation, selectMobilisation } from './index.ts';

const queries: fc.Arbitrary<MobilisationQuery> = fc.record(
  {
    fundingLevel: fc.constantFrom('none-or-low', 'partial', 'full'),
    ownership: fc.constantFrom('government', 'organisation', 'informal'),
    strategy: fc.constantFrom(
      'partnering-with-tech-giants',
      'public-private-partnerships',
      'community-outreach',
    ),
    budgetingStep: fc.oneof(fc.constant('all' as const), fc.integer({ min: 1, max: 12 })),
    contingency: fc.constant(true),
  },
  { requiredKeys: [] },
);

describe('selectMobilisation', () => {
  it('is the union of what each field selects alone, in the order of the items', () => {
    fc.assert(
      fc.property(queries, fc.shuffledSubarray([...oseeMobilisation]), (query, items) => {
        const fields = Object.entries(query);
        const alone = fields.map(([field, value]) => selectMobilisation(items, { [field]: value }));
        const expected = fields.length === 0 ? items : items.filter((item) => alone.flat().includes(item));
        expect(selectMobilisation(items, query)).toEqual(expected);
      }),
    );
  });

  it('selects nothing new from its own result', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const once = selectMobilisation(oseeMobilisation, query);
        expect(selectMobilisation(once, query)).toEqual(once);
      }),
    );
  });
});
