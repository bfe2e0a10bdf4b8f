import { OseeError } from '@osee/core';
import { isConstant } from '../../number/compare.ts';
import { log, log1p } from '../../number/log.ts';
import { byInformation, columnsOf } from '../internal/by-information.ts';
import { checkDirections } from '../internal/check-directions.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { normalise } from '../normalise/normalise.ts';
import type { Direction, Matrix } from '../types.ts';

/**
 * MEREC weights: how much the overall performance changes when a criterion is taken away. A diagnostic; it
 * measures the data, not importance.
 *
 * @param matrix - rows are alternatives, columns criteria; values above 0
 * @param directions - one per criterion
 * @returns weights that sum to 1
 * @throws `OseeError` with code `not-positive`, `no-spread`, `empty-matrix`, `missing-value`,
 *   `wrong-length`, `not-a-finite-number` or `unknown-option`
 * @see M. Keshavarz-Ghorabaee and others, Determination of objective weights using MEREC, Symmetry 13, 2021
 * @category weights
 * @example
 * ```ts
 * import { merecWeights } from '@osee/scoring/mcda';
 *
 * merecWeights([[1, 5], [3, 5]], ['maximise', 'minimise']); // => [1, 0]
 * ```
 */
export function merecWeights(matrix: Matrix, directions: readonly Direction[]): number[] {
  const { columns } = checkMatrix(matrix);
  checkDirections(directions, columns);
  for (const [row, cells] of matrix.entries()) {
    const column = cells.findIndex((value) => value <= 0);
    if (column >= 0) {
      throw new OseeError('not-positive', `Expected values above 0, got ${cells[column]}.`, {
        path: ['matrix', row, column],
        details: { got: cells[column] },
      });
    }
  }
  // The method divides the worst value by each value, so the linear scale is asked for the other way round.
  const opposite = directions.map((direction) => (direction === 'minimise' ? 'maximise' : 'minimise'));
  const flat = columnsOf(matrix).map((column) => isConstant(column));
  const logarithms = normalise(matrix, opposite, 'linear').map((row) =>
    row.map((value, column) => (flat[column] ? 0 : Math.abs(log(value)))),
  );
  const removal = new Array<number>(columns).fill(0);
  for (const row of logarithms) {
    const sum = row.reduce((total, value) => total + value, 0);
    for (const [column, value] of row.entries()) {
      const change = log1p(sum / columns) - log1p((sum - value) / columns);
      removal[column] = (removal[column] as number) + change;
    }
  }
  return byInformation(removal);
}
