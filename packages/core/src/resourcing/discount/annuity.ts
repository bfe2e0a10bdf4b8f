import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { exact as exactly } from '../../input/shape-holders.ts';
import { wholeFrom, words } from '../../input/shape-values.ts';
import { type Decimal, decimalShape, rateShape, readDecimal } from '../amount/decimal.ts';
import { type Exact, grownBy, one, plain } from '../amount/exact.ts';

/**
 * Equal payments: the rate of a year, how many, and how many a year has.
 *
 * @category money
 * @example
 * ```ts
 * import type { Annuity } from '@osee/core/resourcing';
 *
 * const monthly: Annuity = { rate: '0.08', periods: 60, periodsPerYear: 12 };
 * ```
 */
export interface Annuity {
  readonly rate: Decimal;
  /** From 1 to 1200. */
  readonly periods: number;
  /** 1 where not given. */
  readonly periodsPerYear?: number;
  /** Whether payments fall at the start or the end of their period; `'end'` where not given. */
  readonly when?: 'start' | 'end';
}

const annuityShape = /* @__PURE__ */ exactly(
  { rate: rateShape, periods: /* @__PURE__ */ wholeFrom(1, 1200) },
  { periodsPerYear: /* @__PURE__ */ wholeFrom(1, 366), when: /* @__PURE__ */ words(['start', 'end']) },
  'an annuity',
);

/** Factors of a checked annuity: what one unit a period is worth at the start, and how one unit grows to the end. */
export const factorsOf = ({ rate, periods, periodsPerYear = 1, when = 'end' }: Annuity) => {
  const perPeriod = readDecimal(rate).div(periodsPerYear);
  const growth = one.plus(perPeriod);
  let grown: Exact = one;
  for (let period = 0; period < periods; period += 1) grown = grownBy(grown, growth);
  const due = when === 'start' ? growth : one;
  const worth = perPeriod.eq(0) ? one.times(periods) : one.minus(one.div(grown)).div(perPeriod);
  return { perPeriod, grown, worth: worth.times(due) };
};

/** Checks both arguments. */
export const checkAnnuity = (amount: Decimal, annuity: Annuity, name: string): void => {
  expectShape(amount, decimalShape, [name]);
  expectShape(annuity, annuityShape, ['annuity']);
  if (
    readDecimal(annuity.rate)
      .div(annuity.periodsPerYear ?? 1)
      .lte(-1)
  ) {
    throw new OseeError('out-of-range', 'Expected a rate above -1, got another.', {
      path: ['annuity', 'rate'],
    });
  }
};

/**
 * The equal payment that repays an amount; for capital goods, the yearly cost that is equivalent to the price. A rate of
 * 0 gives the amount divided by the number of periods.
 *
 * @param present - the amount now
 * @param annuity - rate, periods, and when payments fall
 * @returns the payment, not rounded
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option`
 * @category money
 * @see docs/methods/money.md
 * @example
 * ```ts
 * import { annuityPayment } from '@osee/core/resourcing';
 *
 * annuityPayment(15000, { rate: 0, periods: 60 }); // => '250'
 * Number(annuityPayment(200000, { rate: '0.075', periods: 180, periodsPerYear: 12 })).toFixed(2); // => '1854.02'
 * ```
 */
export const annuityPayment = (present: Decimal, annuity: Annuity): string => {
  checkAnnuity(present, annuity, 'present');
  return plain(readDecimal(present).div(factorsOf(annuity).worth));
};

/**
 * What equal payments are worth now.
 *
 * @param payment - of each period
 * @param annuity - rate, periods, and when payments fall
 * @returns the present value, not rounded
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option`
 * @category money
 * @see docs/methods/money.md
 * @example
 * ```ts
 * import { annuityPresentValue } from '@osee/core/resourcing';
 *
 * Number(annuityPresentValue(12000, { rate: '0.07', periods: 20 })).toFixed(2); // => '127128.17'
 * ```
 */
export const annuityPresentValue = (payment: Decimal, annuity: Annuity): string => {
  checkAnnuity(payment, annuity, 'payment');
  return plain(readDecimal(payment).times(factorsOf(annuity).worth));
};

/**
 * What equal payments have grown to after the last period.
 *
 * @param payment - of each period
 * @param annuity - rate, periods, and when payments fall
 * @returns the future value, not rounded
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option`
 * @category money
 * @see docs/methods/money.md
 * @example
 * ```ts
 * import { annuityFutureValue } from '@osee/core/resourcing';
 *
 * Number(annuityFutureValue(2000, { rate: '0.075', periods: 20 })).toFixed(2); // => '86609.36'
 * ```
 */
export const annuityFutureValue = (payment: Decimal, annuity: Annuity): string => {
  checkAnnuity(payment, annuity, 'payment');
  const { grown, worth } = factorsOf(annuity);
  return plain(readDecimal(payment).times(worth).times(grown));
};
