import { OseeError } from '@osee/core';
import { isConstant } from '../../number/compare.ts';
import { sumOf } from '../../number/sums.ts';
import { checkList } from '../internal/check-list.ts';
import { checkNumber } from '../internal/check-number.ts';
import { deviationsOf } from '../internal/statistics.ts';

/**
 * Skewness and excess kurtosis of a list, corrected for the size of the sample (G1 and G2 of Joanes and Gill).
 *
 * @param values - at least 4 numbers
 * @returns both; `null` when the list is constant
 * @throws `OseeError` with code `too-few-values` or `not-a-finite-number`
 * @see D. N. Joanes and C. A. Gill, Comparing measures of sample skewness and kurtosis, The Statistician 47, 1998
 * @category normalisation
 * @example
 * ```ts
 * import { distributionShape } from '@osee/scoring/mcda';
 *
 * distributionShape([1, 2, 3, 4])?.skewness; // => 0
 * ```
 */
export function distributionShape(
  values: readonly number[],
): { readonly skewness: number; readonly excessKurtosis: number } | null {
  const n = checkList(values, ['values']).length;
  if (n < 4) {
    throw new OseeError('too-few-values', `Expected at least 4 values, got ${n}.`, {
      path: ['values'],
      details: { got: n },
    });
  }
  for (const [index, value] of values.entries()) checkNumber(value, ['values', index]);
  if (isConstant(values)) return null;
  const { steps } = deviationsOf(values);
  const deviation = Math.sqrt(sumOf(steps.map((step) => step * step)) / (n - 1));
  const shares = steps.map((step) => step / deviation);
  const third = sumOf(shares.map((share) => share * share * share));
  const fourth = sumOf(shares.map((share) => share * share * share * share));
  const skewness = (n / ((n - 1) * (n - 2))) * third;
  const tail = ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * fourth;
  return { skewness, excessKurtosis: tail - (3 * (n - 1) * (n - 1)) / ((n - 2) * (n - 3)) };
}
