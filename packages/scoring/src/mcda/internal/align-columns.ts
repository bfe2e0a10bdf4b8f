import { floorOf, isBelow } from '../../number/compare.ts';
import type { Matrix } from '../types.ts';
import { createDescendingOrder } from './descending-order.ts';

/**
 * The matrix with one number for cells of a column that are equal within rounding, so that methods that compare pair
 * by pair need no tolerance of their own. A group of equals starts at its highest, as in a ranking.
 */
export function alignColumns(matrix: Matrix): number[][] {
  const aligned = matrix.map((row) => [...row]);
  const cells = new Float64Array(matrix.length);
  const orderDescending = createDescendingOrder(matrix.length);
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    for (let row = 0; row < cells.length; row += 1) cells[row] = matrix[row]?.[column] as number;
    const magnitude = floorOf(cells);
    let top = Number.POSITIVE_INFINITY;
    for (const row of orderDescending(cells)) {
      const cell = cells[row] as number;
      if (isBelow(cell, top, magnitude)) top = cell;
      (aligned[row] as number[])[column] = top;
    }
  }
  return aligned;
}
