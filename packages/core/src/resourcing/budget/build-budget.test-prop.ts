import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oseeCostModel } from '../../osee/mobilisation/osee-cost-model.ts';
import { exact } from '../amount/exact.ts';
import {
  type BudgetPlan,
  type BudgetSum,
  bearers,
  budgetTable,
  budgetViews,
  buildBudget,
  type CostLine,
  type Measure,
} from '../index.ts';

const decimal = fc
  .tuple(fc.nat({ max: 10_000 }), fc.nat({ max: 999 }))
  .map(([whole, part]) => `${whole}.${part}`);
const measure: fc.Arbitrary<Measure> = fc.oneof(
  { weight: 6, arbitrary: decimal },
  {
    weight: 2,
    arbitrary: fc
      .tuple(decimal, decimal)
      .map(([a, b]) => (exact(a).lte(b) ? { low: a, high: b } : { low: b, high: a })),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);
const bearer = fc.oneof(
  fc.constantFrom(...bearers),
  fc.record({ programme: fc.integer({ min: 1, max: 7 }), host: fc.integer({ min: 1, max: 7 }) }),
);
const line = (place: number): fc.Arbitrary<CostLine> =>
  fc.record({
    id: fc.constant(`l${place}`),
    kind: fc.constantFrom(...oseeCostModel.costs.map(({ id }) => id)),
    bearer,
    form: fc.constantFrom('cash', 'in-kind'),
    nature: fc.constantFrom('one-off', 'recurrent', 'replacement'),
    price: measure,
    quantity: decimal,
    per: fc.constantFrom('once', 'month', 'year'),
    from: fc.constantFrom(2026, 2027, '2027-05'),
  });
const plan: fc.Arbitrary<BudgetPlan> = fc
  .tuple(
    fc
      .nat({ max: 7 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => line(place)))),
    fc.constantFrom('USD', 'JPY', 'MGA', 'CLF'),
    fc.constantFrom(1, 7),
  )
  .map(([lines, currency, yearStart]) => ({
    lines,
    currency,
    yearStart,
    years: [2027, 2028, 2029],
    reserve: [{ id: 'reserve', rate: '0.055' }],
    charges: [
      {
        id: 'fee',
        kind: 'consultants',
        rate: '0.07',
        base: { bearers: ['programme'], charges: ['reserve'] },
      },
    ],
  }));

const adds = (parts: readonly BudgetSum[], whole: BudgetSum): void => {
  const low = parts.reduce((total, part) => total.plus(part.low), exact(0));
  expect(low.eq(whole.low)).toBe(true);
  if (whole.high === null) expect(parts.some(({ high }) => high === null)).toBe(true);
  else {
    const high = parts.reduce((total, part) => total.plus(part.high ?? 0), exact(0));
    expect(high.eq(whole.high)).toBe(true);
  }
  expect([...new Set(parts.flatMap(({ unknown }) => unknown))].sort()).toEqual(whole.unknown);
};

describe('a budget', () => {
  it('adds to one total in every view: programme + host + others, years, kinds, all', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const budget = buildBudget(each);
        for (const view of budgetViews) adds(budget.views[view], budget.total);
        const table = budgetTable(budget, 'kind', 'year');
        adds(table.totals, budget.total);
        for (const row of table.rows) adds(row.cells, row.total);
      }),
    );
  });

  it('does not change with the order of its lines', () => {
    fc.assert(
      fc.property(plan, fc.infiniteStream(fc.nat()), (each, keys) => {
        const keyed = each.lines.map((one) => ({ one, key: keys.next().value }));
        const lines = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
        const { issues: _, ...changed } = buildBudget({ ...each, lines });
        const { issues: __, ...first } = buildBudget(each);
        expect(changed).toEqual(first);
      }),
    );
  });

  it('has no high end below its low end, and whole units only', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const { cells, rounding } = buildBudget(each);
        for (const { low, high } of cells) {
          if (high !== null) expect(exact(high).gte(low)).toBe(true);
          expect(exact(low).mod(rounding.step).eq(0)).toBe(true);
        }
      }),
    );
  });
});
