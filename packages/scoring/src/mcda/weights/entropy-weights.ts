import { OseeError } from '@osee/core';
import { byInformation, columnsOf } from '../internal/by-information.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
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
 * @category mcda
 * @example
 * ```ts
 * import { entropyWeights } from '@osee/scoring/mcda';
 *
 * entropyWeights([[1, 5], [3, 5]]); // => [1, 0]
 * ```
 */
export function entropyWeights(matrix: Matrix): number[] {
  const { rows } = checkMatrix(matrix);
  return byInformation(
    columnsOf(matrix).map((column, index) => {
      if (column.some((value) => value < 0)) {
        throw new OseeError('negative-value', 'Expected values of 0 or more for an entropy.', {
          path: ['matrix', index],
          details: { criterion: index },
        });
      }
      const total = column.reduce((sum, value) => sum + value, 0);
      if (column.every((value) => value === column[0])) return 0;
      const entropy = column.reduce((sum, value) => {
        const share = value / total;
        return share === 0 ? sum : sum - share * Math.log(share);
      }, 0);
      return 1 - entropy / Math.log(rows);
    }),
  );
}
