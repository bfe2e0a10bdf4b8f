import { OseeError, type Path } from '@osee/core';
import { currencyOf, type Decimal, roundMoney } from '@osee/core/resourcing';
import { plus } from './ledger-arithmetic.ts';

/** An amount as digits; refuses a fraction of a unit, which nobody can pay: what is rounded has to be decided outside. */
export const wholeUnits = (amount: Decimal, currency: string, path: Path): string => {
  const digits = plus(amount, 0, currency);
  const nearest = roundMoney({ amount, currency }).amount;
  if (plus(nearest, 0, currency) === digits) return digits;
  const { step } = currencyOf(currency);
  throw new OseeError(
    'fraction-of-unit',
    `Expected whole units of ${step} ${currency}, of which ${nearest} is the nearest ("roundMoney" gives it), got ${digits.slice(0, 60)}.`,
    { path, details: { got: digits, step, nearest } },
  );
};
