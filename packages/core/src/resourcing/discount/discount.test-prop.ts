import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exact } from '../amount/exact.ts';
import { addMoney, presentValue, repaymentSchedule } from '../index.ts';

it('the middle lies between start and end, and ranges hold what lies in them', () => {
  const flows = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(flows, fc.integer({ min: 0, max: 900 }), (list, thousandths) => {
      const rate = `0.${String(thousandths).padStart(3, '0')}`;
      const [start, middle, end] = (['start', 'middle', 'end'] as const).map((timing) =>
        exact(presentValue(list, { rate, timing }).low ?? ''),
      );
      expect(start?.gte(middle ?? 0) && middle?.gte(end ?? 0)).toBe(true);
      const wide = presentValue(
        list.map((flow) => ({ low: flow, high: flow + 1 })),
        { rate, timing: 'end' },
      );
      expect(end?.eq(wide.low ?? '') && end.lt(wide.high ?? '')).toBe(true);
    }),
  );
});

it('parts of principal add to the amount', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 1_000_000 }),
      fc.nat({ max: 99 }),
      fc.integer({ min: 1, max: 40 }),
      (cents, rate, periods) => {
        const amount = exact(cents).div(100).toFixed(2);
        const schedule = repaymentSchedule({ amount, currency: 'USD' }, { rate: rate / 100, periods });
        const total = addMoney(schedule.map(({ principal }) => ({ amount: principal, currency: 'USD' })));
        expect(exact(total.amount).eq(amount)).toBe(true);
      },
    ),
  );
});
