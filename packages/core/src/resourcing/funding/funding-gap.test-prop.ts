import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exact } from '../amount/exact.ts';
import { buildBudget, type FundingSource, fundingGap, fundingStatuses, type Measure } from '../index.ts';

const amount: fc.Arbitrary<Measure> = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 500 }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat({ max: 200 }), fc.nat({ max: 200 }))
      .map(([low, more]) => ({ low, high: low + more })),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);
const years = [2027, 2028, 2029];
const budget = fc.array(amount, { minLength: 1, maxLength: 5 }).map((prices) =>
  buildBudget({
    currency: 'USD',
    years,
    lines: prices.map((price, place) => ({
      id: `l${place}`,
      kind: 'consultants',
      bearer: 'host',
      price,
      nature: 'recurrent',
      from: years[place % 3] ?? 2027,
    })),
  }),
);
const source = (id: string) =>
  fc.record({
    id: fc.constant(id),
    status: fc.constantFrom(...fundingStatuses),
    amounts: fc.tuple(fc.constantFrom(...years), amount).map(([year, each]) => [{ year, amount: each }]),
  });
const sources: fc.Arbitrary<FundingSource[]> = fc.tuple(source('a'), source('b'), source('c'));
const high = (text: string | null) => (text === null ? exact('1e30') : exact(text));

it('is never negative, never wider with more funding or a weaker status, and in all years what the years add to', () => {
  fc.assert(
    fc.property(budget, sources, fc.constantFrom('none', 'forward'), (each, list, carry) => {
      const all = fundingGap(each, list, { carry }).cash;
      const fewer = fundingGap(each, list.slice(1), { carry }).cash;
      for (const [place, { coverage }] of all.years.entries()) {
        for (const status of fundingStatuses) {
          const { gap } = coverage[status];
          const before = fewer.years[place]?.coverage[status].gap ?? gap;
          expect(exact(gap.low).gte(0)).toBe(true);
          expect(exact(gap.low).lte(before.low)).toBe(true);
          expect(high(gap.high).lte(high(before.high))).toBe(true);
          expect(high(gap.high).gte(gap.low)).toBe(true);
        }
        expect(high(coverage.pledged.gap.high).lte(high(coverage.secured.gap.high))).toBe(true);
      }
      for (const status of fundingStatuses) {
        const total = all.years.reduce((sum, year) => sum.plus(year.coverage[status].gap.low), exact(0));
        expect(total.eq(all.total.coverage[status].gap.low)).toBe(true);
      }
    }),
  );
});
