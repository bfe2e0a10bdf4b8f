import { alignColumns } from '../internal/align-columns.ts';
import { checkDirections } from '../internal/check-directions.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkWeights } from '../internal/check-weights.ts';
import { checkEffort } from '../internal/limits.ts';
import type { Direction, Matrix } from '../types.ts';

/** Checks a decision problem and gives the share of the weight by which one row beats another as a function. */
export function shareBetween(
  matrix: Matrix,
  directions: readonly Direction[],
  weights: readonly number[],
): { readonly rows: number; readonly share: (row: number, rival: number) => number } {
  const { rows, columns } = checkMatrix(matrix);
  checkDirections(directions, columns);
  const total = checkWeights(weights, columns);
  checkEffort(rows * rows * columns, ['matrix']);
  const cells = alignColumns(matrix);
  const share = (row: number, rival: number): number => {
    const own = cells[row] as readonly number[];
    const other = cells[rival] as readonly number[];
    let won = 0;
    for (let column = 0; column < columns; column += 1) {
      const difference = (own[column] as number) - (other[column] as number);
      const weight = weights[column] as number;
      if (difference === 0) won += weight / 2;
      else if (difference > 0 === (directions[column] === 'maximise')) won += weight;
    }
    return won / total;
  };
  return { rows, share };
}
