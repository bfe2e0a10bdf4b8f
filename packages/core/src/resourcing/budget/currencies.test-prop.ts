import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exact } from '../amount/exact.ts';
import { addMoney, buildBudget, type ExchangeSeries, fundingGap } from '../index.ts';

const source = { title: 'Illustration', asOf: '2026' };
const years = [2027, 2028];
const currency = fc.constantFrom('USD', 'EUR', 'KES', 'XOF');
const price = fc.nat({ max: 9999 });
const line = (id: string, code: string, amount: number) =>
  ({ id, kind: 'consultants', bearer: 'host', nature: 'recurrent', currency: code, price: amount }) as const;
const series = (from: string, values: ExchangeSeries['values']): ExchangeSeries => ({
  id: `${from}-usd`,
  kind: 'exchange',
  from,
  to: 'USD',
  method: 'average',
  source,
  values,
});

it('amounts of two currencies are never added without a rate', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(currency, price), { minLength: 1, maxLength: 6 }), (amounts) => {
      const lines = amounts.map(([code, amount], place) => line(`l${place}`, code, amount));
      const { total, issues } = buildBudget({ currency: 'USD', years, lines });
      const foreign = lines.filter((each) => each.currency !== 'USD').map(({ id }) => id);
      expect(total.unknown).toEqual(foreign);
      expect(total.high === null).toBe(foreign.length > 0);
      expect(issues.filter(({ code }) => code === 'no-rate')).toHaveLength(foreign.length * years.length);
      const own = lines
        .filter((each) => each.currency === 'USD')
        .reduce((sum, each) => sum + each.price * 2, 0);
      expect(exact(total.low).eq(own)).toBe(true);
      const mixed = new Set(amounts.map(([code]) => code)).size > 1;
      const add = () => addMoney(amounts.map(([code, amount]) => ({ amount, currency: code })));
      if (mixed) expect(add).toThrow(expect.objectContaining({ code: 'currency-mismatch' }));
      else expect(add).not.toThrow();
    }),
  );
});

it('a rate that is missing for one year leaves that year alone unknown', () => {
  fc.assert(
    fc.property(price, fc.integer({ min: 1, max: 500 }), fc.constantFrom(...years), (amount, rate, known) => {
      const rates = [series('EUR', [{ year: known, value: rate }])];
      const budget = buildBudget({ currency: 'USD', years, lines: [line('a', 'EUR', amount)], rates });
      for (const { key, low, high } of budget.views.year) {
        if (key !== String(known)) expect([Number(low), high]).toEqual([0, null]);
        else expect([Number(low), Number(high)]).toEqual([amount * rate, amount * rate]);
      }
      const amounts = years.map((year) => ({ year, amount }));
      const gap = fundingGap(budget, [{ id: 'a', status: 'secured', currency: 'EUR', amounts }], { rates });
      expect(gap.issues.map(({ code }) => code)).toEqual(['rate-missing']);
    }),
  );
});
