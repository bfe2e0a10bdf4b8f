import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMoney, allocateMoney, percentages } from '../index.ts';
import { exact } from './exact.ts';

const currency = fc.constantFrom('USD', 'JPY', 'KWD', 'CLF', 'MGA');
const weights = fc
  .array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some(Boolean));

it('parts add to the whole, carry its sign, and do not depend on the order of the input', () => {
  fc.assert(
    fc.property(currency, fc.bigInt(-(10n ** 20n), 10n ** 20n), weights, (code, units, shares) => {
      const whole = { amount: String(units), currency: code };
      const ids = shares.map((_, place) => `p${String(place).padStart(2, '0')}`);
      const parts = allocateMoney(whole, shares, ids);
      expect(exact(addMoney(parts).amount).eq(whole.amount)).toBe(true);
      for (const [place, { amount }] of parts.entries()) {
        if (shares[place] === 0) expect(Number(amount)).toBe(0);
        expect(
          exact(amount)
            .times(units < 0n ? -1 : 1)
            .gte(0),
        ).toBe(true);
      }
      const turned = allocateMoney(whole, [...shares].reverse(), [...ids].reverse());
      expect([...turned].reverse()).toEqual(parts);
    }),
  );
});

it('percentages add to a hundred', () => {
  fc.assert(
    fc.property(weights, fc.nat({ max: 4 }), (parts, places) => {
      const shown = percentages(parts, places) ?? [];
      expect(shown.reduce((sum, each) => sum.plus(each), exact(0)).eq(100)).toBe(true);
    }),
  );
});
