import { expectShape, type Issue, shape } from '@osee/core';
import { decimalOf, numberOf, powerOfTen } from '../../number/rational.ts';
import { largestAmount } from '../register/register-form.ts';
import { notice, type RiskIssueCode } from '../register/risk-issue.ts';

/**
 * Adds to an estimate what estimates of its kind have been too low. The estimate must be without contingency: where it
 * holds one, or a reserve is put aside besides, the same risk is counted twice, and an issue says so.
 *
 * @param estimate - `amount` without bias; `contingency`: what of it is contingency already, 0 unless told; `reserve`:
 * what is put aside besides, 0 unless told
 * @param percent - per hundred, such as one of `optimismBiasRates`; `null`: not known
 * @returns the amount with the bias, and the bias alone; `null` where the rate is not known
 * @throws `OseeError` with code `wrong-type`, `out-of-range` or `unknown-option` for another form
 * @category risks
 * @see HM Treasury, Supplementary Green Book guidance on optimism bias
 * @example
 * ```ts
 * import { addOptimismBias } from '@osee/scoring/risk';
 *
 * addOptimismBias({ amount: 150_000 }, 10).amount; // => 165000
 * addOptimismBias({ amount: 150_000, contingency: 15_000 }, 10).issues[0]?.code; // => 'counted-twice'
 * ```
 */
export const addOptimismBias = (
  estimate: { readonly amount: number; readonly contingency?: number; readonly reserve?: number },
  percent: number | null,
): {
  readonly amount: number | null;
  readonly bias: number | null;
  readonly issues: readonly Issue<RiskIssueCode>[];
} => {
  expectShape(estimate, form, ['estimate']);
  expectShape(percent, shape.orNull(shape.numberFrom(0, 10_000)), ['percent']);
  const { amount, contingency = 0, reserve = 0 } = estimate;
  const twice = contingency > 0 || reserve > 0;
  return {
    amount: percent === null ? null : share(amount, 1e2, percent),
    bias: percent === null ? null : share(amount, 0, percent),
    issues: twice
      ? [
          notice(
            'counted-twice',
            ['estimate', contingency > 0 ? 'contingency' : 'reserve'],
            'A bias and a contingency or reserve for the same work count its risks twice: take one of them.',
            { contingency, reserve },
          ),
        ]
      : [],
  };
};

/** `amount * (base + percent) / 100`, exactly. */
const share = (amount: number, base: number, percent: number): number => {
  const [whole, rate] = [decimalOf(amount), decimalOf(percent)];
  const hundredths = BigInt(base) * powerOfTen(rate.places) + rate.digits;
  return numberOf(whole.digits * hundredths, powerOfTen(whole.places + rate.places + 2));
};

const amountForm = shape.numberFrom(0, largestAmount);

const form = shape.exact(
  { amount: amountForm },
  { contingency: amountForm, reserve: amountForm },
  'an estimate',
);
