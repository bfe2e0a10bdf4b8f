import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exact } from '../amount/exact.ts';
import { type CostOption, costCategories, type Measure, type OptionCost, totalCost } from '../index.ts';

const measure: fc.Arbitrary<Measure> = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 99_999 }).map((cents) => exact(cents).div(100).toFixed()) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }))
      .map(([low, more]) => ({ low, high: low + more })),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);
const option: fc.Arbitrary<CostOption> = fc
  .array(
    fc.record({
      category: fc.constantFrom(...costCategories),
      amount: measure,
      when: fc.constantFrom<NonNullable<OptionCost['when']>>('once', 'every-year', { every: 2 }),
      from: fc.integer({ min: 1, max: 4 }),
      common: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((costs) => ({
    id: 'a',
    model: 'open',
    costs: costs.map((cost, place) => ({ id: `c${place}`, ...cost })),
  }));

it('costs, categories, dependent and common add to the whole, and years do too', () => {
  fc.assert(
    fc.property(
      option,
      fc.constantFrom('start', 'middle', 'end'),
      fc.nat({ max: 99 }),
      (each, timing, rate) => {
        const discounting = { rate: rate / 100, timing, basis: 'real' } as const;
        const [found] = totalCost([each], { currency: 'USD', years: 4, discounting }).options;
        const low = (list: readonly { low: string }[]) =>
          list.reduce((sum, part) => sum.plus(part.low), exact(0)).toFixed(2);
        for (const member of ['total', 'presentValue'] as const) {
          const whole = found?.[member].low;
          expect(low(found?.costs.map((part) => part[member]) ?? [])).toBe(whole);
          expect(low(found?.categories.map((part) => part[member]) ?? [])).toBe(whole);
          expect(low([found?.dependent[member] ?? { low: '0' }, found?.common[member] ?? { low: '0' }])).toBe(
            whole,
          );
        }
        expect(low(found?.years ?? [])).toBe(found?.total.low);
        expect(exact(found?.presentValue.low ?? 0).lte(found?.total.low ?? 0)).toBe(true);
      },
    ),
  );
});
