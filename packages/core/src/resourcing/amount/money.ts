import { OseeError } from '../../errors/osee-error.ts';
import type { Path } from '../../errors/path.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { exact as exactly, list } from '../../input/shape-holders.ts';
import { text } from '../../input/shape-values.ts';
import { currencyOf } from '../currency/currency.ts';
import { type Decimal, decimalShape, readDecimal } from './decimal.ts';
import { exact, plain, sum, toStep } from './exact.ts';

/**
 * An exact amount of a currency.
 *
 * @typeParam Amount - how the amount is written: as text in every result
 * @category money
 * @example
 * ```ts
 * import type { Money } from '@osee/core/resourcing';
 *
 * const price: Money = { amount: '1250.75', currency: 'KES' };
 * ```
 */
export interface Money<Amount extends Decimal = Decimal> {
  /** Digits as text; a number is taken too. */
  readonly amount: Amount;
  /** ISO 4217. */
  readonly currency: string;
}

/** An amount with its currency. */
const moneyShape = /* @__PURE__ */ exactly(
  { amount: decimalShape, currency: text },
  {},
  'an amount of money',
);
const moneyList = /* @__PURE__ */ list(moneyShape, 'a list of amounts of money');

/** Refuses what is no amount of a known currency. */
export const expectMoney = (money: Money, path: Path): void => {
  expectShape(money, moneyShape, path);
  currencyOf(money.currency, [...path, 'currency']);
};

/**
 * Adds amounts of one currency, exactly. Two currencies are never added: change them first with `exchangeMoney`.
 *
 * @param amounts - at least one
 * @returns the sum, not rounded
 * @throws `OseeError` with code `currency-mismatch`, `no-amounts`, `unknown-currency`, `wrong-type`, `wrong-value` or
 * `out-of-range`
 * @category money
 * @example
 * ```ts
 * import { addMoney } from '@osee/core/resourcing';
 *
 * addMoney([{ amount: '0.1', currency: 'USD' }, { amount: '0.2', currency: 'USD' }]).amount; // => '0.3'
 * ```
 */
export const addMoney = (amounts: readonly Money[]): Money<string> => {
  expectShape(amounts, moneyList, ['amounts']);
  const [first] = amounts;
  if (first === undefined) {
    throw new OseeError('no-amounts', 'Expected at least one amount of money, got none.', {
      path: ['amounts'],
    });
  }
  currencyOf(first.currency, ['amounts', 0, 'currency']);
  for (const [place, { currency }] of amounts.entries()) {
    expectSameCurrency(currency, first.currency, ['amounts', place]);
  }
  return { amount: plain(sum(amounts.map(({ amount }) => readDecimal(amount)))), currency: first.currency };
};

/** Two currencies need a rate. */
export const expectSameCurrency = (got: string, expected: string, path: Path): void => {
  if (got === expected) return;
  currencyOf(got, [...path, 'currency']);
  throw new OseeError(
    'currency-mismatch',
    `Expected an amount in ${expected}, got one in ${got}: change it first.`,
    {
      path,
      details: { expected, got },
    },
  );
};

/**
 * Rounds an amount to whole accounting units of its currency, halves away from 0. Round once, after everything has been
 * added: two times 100.5 yen are 201, not 200.
 *
 * @param money - an amount of a currency
 * @returns the nearest amount in whole units, with the digits of the currency
 * @throws `OseeError` with code `unknown-currency`, `wrong-type`, `wrong-value` or `out-of-range`
 * @category money
 * @example
 * ```ts
 * import { roundMoney } from '@osee/core/resourcing';
 *
 * roundMoney({ amount: '2.345', currency: 'USD' }).amount; // => '2.35'
 * roundMoney({ amount: '7.33', currency: 'MRU' }).amount; // => '7.4'
 * ```
 */
export const roundMoney = (money: Money): Money<string> => {
  expectMoney(money, ['money']);
  const { code, step, digits } = currencyOf(money.currency);
  return { amount: toStep(readDecimal(money.amount), exact(step)).toFixed(digits), currency: code };
};
