import { checkFinite } from '../internal/check-finite.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkSize } from '../internal/limits.ts';
import type { Direction, Matrix } from '../types.ts';
import type { PrometheeOptions } from './promethee-ii.ts';
import { visitPreferences } from './visit-preferences.ts';

/**
 * The table behind the flows of {@link prometheeII}: how much, from 0 to 1, the row is preferred to the column.
 * It has as many cells as there are pairs; the flows do not need it.
 *
 * @param matrix - rows are alternatives, columns criteria, raw values
 * @param directions - one per criterion
 * @param weights - one weight of 0 or more per criterion
 * @param options - preference functions and conventions
 * @returns a square table with 0 on the diagonal
 * @throws `OseeError` with the codes of {@link prometheeII}
 * @category distance and outranking
 * @example
 * ```ts
 * import { preferenceIndices } from '@osee/scoring/mcda';
 *
 * preferenceIndices([[1], [2]], ['maximise'], [1]); // => [[0, 0], [1, 0]]
 * ```
 */
export function preferenceIndices(
  matrix: Matrix,
  directions: readonly Direction[],
  weights: readonly number[],
  options: PrometheeOptions = {},
): number[][] {
  const { rows } = checkMatrix(matrix);
  checkSize(rows * rows, ['matrix']);
  const table = matrix.map(() => new Array<number>(matrix.length).fill(0));
  visitPreferences(matrix, directions, weights, options, (row, rival, forward, backward) => {
    (table[row] as number[])[rival] = checkFinite(forward, ['weights']);
    (table[rival] as number[])[row] = checkFinite(backward, ['weights']);
  });
  return table;
}
