import { OseeError } from '@osee/core';
import { byInformation, columnsOf } from '../internal/by-information.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import type { Matrix } from '../types.ts';

/**
 * Weights in proportion to the Gini coefficient of each criterion. A diagnostic; spread is not importance.
 *
 * @param matrix - rows are alternatives, columns criteria; values of 0 or more
 * @returns weights that sum to 1
 * @throws `OseeError` with code `negative-value`, `no-spread`, `empty-matrix`, `missing-value`,
 *   `wrong-length` or `not-a-finite-number`
 * @see C. Gini, Measurement of inequality of incomes, The Economic Journal 31, 1921
 * @category mcda
 * @example
 * ```ts
 * import { giniWeights } from '@osee/scoring/mcda';
 *
 * giniWeights([[1, 5], [3, 5]]); // => [1, 0]
 * ```
 */
export function giniWeights(matrix: Matrix): number[] {
  const { rows } = checkMatrix(matrix);
  return byInformation(
    columnsOf(matrix).map((column, index) => {
      if (column.some((value) => value < 0)) {
        throw new OseeError('negative-value', 'Expected values of 0 or more for a Gini coefficient.', {
          path: ['matrix', index],
          details: { criterion: index },
        });
      }
      // In ascending order each value exceeds those before it and is exceeded by those after it.
      const sorted = [...column].sort((a, b) => a - b);
      const total = sorted.reduce((sum, value) => sum + value, 0);
      const differences = sorted.reduce((sum, value, place) => sum + (2 * place + 1 - rows) * value, 0);
      return sorted[0] === sorted.at(-1) ? 0 : differences / (rows * total);
    }),
  );
}
