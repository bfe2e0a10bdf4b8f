import { weightedMeanOf } from '../../number/sums.ts';
import { checkFinite } from '../internal/check-finite.ts';
import { checkMatrixWithGaps } from '../internal/check-matrix.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkWeights } from '../internal/check-weights.ts';
import { knownValues, missingRules } from '../internal/known-values.ts';
import type { Matrix, MatrixWithGaps } from '../types.ts';
import type { MatrixAggregationOptions } from './matrix-options.ts';
import { matrixOptionNames } from './option-names.ts';

/**
 * The weighted sum of each row: the sum of weight times value. Weights are used as they are given; with
 * `rescaleWeights` the result is the weighted mean. With the policy `renormalise` the weights of what is known
 * grow to the sum of all weights.
 *
 * @param matrix - rows are alternatives, columns normalised criteria, more is better
 * @param weights - one weight of 0 or more per criterion
 * @param options - rescaling, and what to do about unknown cells
 * @returns one score per alternative, `null` when the policy gives none
 * @throws `OseeError` with code `empty-matrix`, `wrong-length`, `not-a-finite-number`, `negative-weight`,
 *   `all-zero-weights` or `unknown-option`
 * @see P. C. Fishburn, Additive utilities with incomplete product sets, Operations Research 15, 1967
 * @category aggregation
 * @example
 * ```ts
 * import { weightedSum } from '@osee/scoring/mcda';
 *
 * weightedSum([[1, 0, 3], [0, 5, 6]], [1, 1, 1]); // => [4, 11]
 * weightedSum([[1, null]], [0.5, 0.5]); // => [null]
 * ```
 */
export function weightedSum(
  matrix: Matrix,
  weights: readonly number[],
  options?: MatrixAggregationOptions,
): number[];
export function weightedSum(
  matrix: MatrixWithGaps,
  weights: readonly number[],
  options?: MatrixAggregationOptions,
): (number | null)[];
export function weightedSum(
  matrix: MatrixWithGaps,
  weights: readonly number[],
  options: MatrixAggregationOptions = {},
): (number | null)[] {
  const rules = missingRules(checkOptions(options, matrixOptionNames));
  const total = checkWeights(weights, checkMatrixWithGaps(matrix).columns);
  const rescale = options.rescaleWeights === true;
  return matrix.map((row, index) => {
    const sum = sumOfRow(row, weights);
    if (sum !== null && Number.isFinite(sum)) return rescale ? sum / total : sum;
    const known = knownValues(row, weights, rules);
    if (known === null) return null;
    const mean = weightedMeanOf(known.values, known.weights);
    return rescale ? mean : checkFinite(mean * total, ['matrix', index]);
  });
}

/** Of the sizes of the terms: a sum as small as this, 2^-40, is worked out with more digits. */
const nearlyCancelled = 1 / 1_099_511_627_776;

/** The sum by plain additions; `null` where a value is unknown or where additions may leave nothing but rounding. */
function sumOfRow(row: readonly (number | null)[], weights: readonly number[]): number | null {
  let sum = 0;
  let size = 0;
  for (let column = 0; column < weights.length; column += 1) {
    const value = row[column] as number | null;
    if (value === null) return null;
    const term = value * (weights[column] as number);
    sum += term;
    size += Math.abs(term);
  }
  return size > 0 && Math.abs(sum) <= nearlyCancelled * size ? null : sum;
}
