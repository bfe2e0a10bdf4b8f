import { expectRecord } from '../../input/expect-shape.ts';
import { readDecimal } from '../amount/decimal.ts';
import { exact, kept } from '../amount/exact.ts';
import { expectMoney, type Money } from '../amount/money.ts';
import { runningRound } from '../amount/running-round.ts';
import { currencyOf } from '../currency/currency.ts';
import { type Annuity, checkAnnuity, factorsOf } from './annuity.ts';

/**
 * One payment of a schedule, in whole units.
 *
 * @category money
 * @example
 * ```ts
 * import type { Repayment } from '@osee/core/resourcing';
 *
 * const payment: Repayment = { period: 1, interest: '17.17', principal: '200.58' };
 * ```
 */
export interface Repayment {
  /** From 1. */
  readonly period: number;
  readonly interest: string;
  readonly principal: string;
}

/**
 * How an amount is repaid in equal payments at the end of each period, in whole accounting units. Running totals are
 * rounded, so that the parts of principal add to the amount: rounded one by one, a published schedule loses a cent.
 *
 * @param principal - the amount
 * @param annuity - rate and periods; payments fall at the end
 * @returns interest and principal of each period
 * @throws `OseeError` with code `unknown-currency`, `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option`
 * @category money
 * @see docs/methods/money.md
 * @example
 * ```ts
 * import { repaymentSchedule } from '@osee/core/resourcing';
 *
 * const loan = { amount: 2500, currency: 'USD' };
 * repaymentSchedule(loan, { rate: '0.0824', periods: 12, periodsPerYear: 12 })[0];
 * // => { period: 1, interest: '17.17', principal: '200.58' }
 * ```
 */
export const repaymentSchedule = (principal: Money, annuity: Omit<Annuity, 'when'>): readonly Repayment[] => {
  expectMoney(principal, ['principal']);
  expectRecord(annuity, ['annuity'], 'an annuity');
  const amount = readDecimal(principal.amount);
  checkAnnuity(principal.amount, { ...annuity, when: 'end' }, 'principal');
  const { step, digits } = currencyOf(principal.currency);
  const { perPeriod, worth } = factorsOf({ ...annuity, when: 'end' });
  const payment = amount.div(worth);
  const shown = { interest: runningRound(exact(step)), principal: runningRound(exact(step)) };
  let left = amount;
  return Array.from({ length: annuity.periods }, (_, place) => {
    const interest = kept(left.times(perPeriod));
    const isLast = place === annuity.periods - 1;
    const repaid = isLast ? left : payment.minus(interest);
    left = left.minus(repaid);
    return {
      period: place + 1,
      interest: shown.interest(interest).toFixed(digits),
      principal: shown.principal(repaid).toFixed(digits),
    };
  });
};
