import { OseeError } from '@osee/core';
import { geometricMeanOf } from '../../number/geometric.ts';
import { checkFinite } from '../internal/check-finite.ts';
import { checkMatrixWithGaps } from '../internal/check-matrix.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkWeights } from '../internal/check-weights.ts';
import { knownValues, missingRules } from '../internal/known-values.ts';
import type { Matrix, MatrixWithGaps } from '../types.ts';
import type { MatrixAggregationOptions } from './matrix-options.ts';
import { matrixOptionNames } from './option-names.ts';

/**
 * The weighted product of each row: the product of value to the power of weight. Weights are used as they are
 * given; with `rescaleWeights` the result is the geometric mean. How costs are turned round is the business of
 * {@link normalise}.
 *
 * @param matrix - rows are alternatives, columns normalised criteria of 0 or more, more is better
 * @param weights - one weight of 0 or more per criterion
 * @param options - rescaling, and what to do about unknown cells
 * @returns one score per alternative, `null` when the policy gives none
 * @throws `OseeError` with code `negative-value`, `empty-matrix`, `wrong-length`, `not-a-finite-number`,
 *   `negative-weight`, `all-zero-weights` or `unknown-option`
 * @see P. W. Bridgman, Dimensional Analysis, 1922
 * @category aggregation
 * @example
 * ```ts
 * import { weightedProduct } from '@osee/scoring/mcda';
 *
 * weightedProduct([[1, 2, 3], [4, 5, 6]], [1, 1, 1]); // => [6, 120]
 * weightedProduct([[4, 9]], [1, 1], { rescaleWeights: true }); // => [6]
 * ```
 */
export function weightedProduct(
  matrix: Matrix,
  weights: readonly number[],
  options?: MatrixAggregationOptions,
): number[];
export function weightedProduct(
  matrix: MatrixWithGaps,
  weights: readonly number[],
  options?: MatrixAggregationOptions,
): (number | null)[];
export function weightedProduct(
  matrix: MatrixWithGaps,
  weights: readonly number[],
  options: MatrixAggregationOptions = {},
): (number | null)[] {
  const rules = missingRules(checkOptions(options, matrixOptionNames));
  const total = checkWeights(weights, checkMatrixWithGaps(matrix).columns);
  const scale = options.rescaleWeights === true ? 1 : total;
  return matrix.map((row, rowIndex) => {
    const column = row.findIndex((value) => value !== null && value < 0);
    if (column >= 0) {
      throw new OseeError('negative-value', `Expected values of 0 or more, got ${row[column]}.`, {
        path: ['matrix', rowIndex, column],
        details: { got: row[column] },
      });
    }
    const known = knownValues(row, weights, rules);
    if (known === null) return null;
    if (known.values.includes(0)) return 0;
    return checkFinite(geometricMeanOf(known.values, known.weights, scale), ['matrix', rowIndex]);
  });
}
