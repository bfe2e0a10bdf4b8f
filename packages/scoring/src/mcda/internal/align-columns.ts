import { floorOf, isBelow } from '../../number/compare.ts';
import type { Matrix } from '../types.ts';

/**
 * The matrix with one number for cells of a column that are equal within rounding, so that methods that compare pair
 * by pair need no tolerance of their own. A group of equals starts at its highest, as in a ranking.
 */
export function alignColumns(matrix: Matrix): number[][] {
  const aligned = matrix.map((row) => [...row]);
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const cells = matrix.map((row) => row[column] as number);
    const magnitude = floorOf(cells);
    let top = Number.POSITIVE_INFINITY;
    for (const row of Array.from(cells.keys()).sort((a, b) => (cells[b] as number) - (cells[a] as number))) {
      const cell = cells[row] as number;
      if (isBelow(cell, top, magnitude)) top = cell;
      (aligned[row] as number[])[column] = top;
    }
  }
  return aligned;
}
