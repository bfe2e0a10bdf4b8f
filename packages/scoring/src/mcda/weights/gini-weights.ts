import { isConstant, magnitudeOf } from '../../number/compare.ts';
import { unitOf } from '../../number/power-of-two.ts';
import { sumOf, weightedSumOf } from '../../number/sums.ts';
import { byInformation, columnsOf } from '../internal/by-information.ts';
import { checkMatrix, checkNotNegative } from '../internal/check-matrix.ts';
import type { Matrix } from '../types.ts';

/**
 * Weights in proportion to the Gini coefficient of each criterion. A diagnostic; spread is not importance.
 *
 * @param matrix - rows are alternatives, columns criteria; values of 0 or more
 * @returns weights that sum to 1
 * @throws `OseeError` with code `negative-value`, `no-spread`, `empty-matrix`, `missing-value`,
 *   `wrong-length` or `not-a-finite-number`
 * @see C. Gini, Measurement of inequality of incomes, The Economic Journal 31, 1921
 * @category weights
 * @example
 * ```ts
 * import { giniWeights } from '@osee/scoring/mcda';
 *
 * giniWeights([[1, 5], [3, 5]]); // => [1, 0]
 * ```
 */
export function giniWeights(matrix: Matrix): number[] {
  const { rows } = checkMatrix(matrix);
  checkNotNegative(matrix, 'a Gini coefficient');
  return byInformation(
    columnsOf(matrix).map((column) => {
      if (isConstant(column)) return 0;
      const unit = unitOf(magnitudeOf(column));
      // In ascending order each value exceeds those before it and is exceeded by those after it.
      const sorted = column.map((value) => value / unit).sort((a, b) => a - b);
      const differences = weightedSumOf(
        sorted.map((_, place) => 2 * place + 1 - rows),
        sorted,
      );
      return differences / (rows * sumOf(sorted));
    }),
  );
}
