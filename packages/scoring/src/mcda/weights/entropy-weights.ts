import { isConstant, magnitudeOf } from '../../number/compare.ts';
import { log } from '../../number/log.ts';
import { unitOf } from '../../number/power-of-two.ts';
import { sumOf } from '../../number/sums.ts';
import { byInformation, columnsOf } from '../internal/by-information.ts';
import { checkMatrix, checkNotNegative } from '../internal/check-matrix.ts';
import type { Matrix } from '../types.ts';

/**
 * Entropy weights: the more unevenly a criterion is spread over the alternatives, the more it weighs. A
 * diagnostic ("what the data alone would say"); spread is not importance.
 *
 * @param matrix - rows are alternatives, columns criteria; values of 0 or more
 * @returns weights that sum to 1
 * @throws `OseeError` with code `negative-value`, `no-spread`, `empty-matrix`, `missing-value`,
 *   `wrong-length` or `not-a-finite-number`
 * @see C. L. Hwang and K. Yoon, Multiple Attribute Decision Making, 1981
 * @category weights
 * @example
 * ```ts
 * import { entropyWeights } from '@osee/scoring/mcda';
 *
 * entropyWeights([[1, 5], [3, 5]]); // => [1, 0]
 * ```
 */
export function entropyWeights(matrix: Matrix): number[] {
  const { rows } = checkMatrix(matrix);
  checkNotNegative(matrix, 'an entropy');
  return byInformation(
    columnsOf(matrix).map((column) => {
      if (isConstant(column)) return 0;
      const unit = unitOf(magnitudeOf(column));
      const amounts = column.map((value) => value / unit);
      const total = sumOf(amounts);
      const parts = amounts
        .map((amount) => amount / total)
        .map((share) => (share === 0 ? 0 : -share * log(share)));
      return Math.max(0, 1 - sumOf(parts) / log(rows));
    }),
  );
}
