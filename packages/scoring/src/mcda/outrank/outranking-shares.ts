import { checkMatrix } from '../internal/check-matrix.ts';
import { checkSize } from '../internal/limits.ts';
import type { Direction, Matrix } from '../types.ts';
import { shareBetween } from './share-between.ts';

/**
 * The table behind {@link copeland}: the share of the weight by which the row beats the column; equal values
 * count half for each. A cell and its mirror sum to 1.
 *
 * @param matrix - rows are alternatives, columns criteria
 * @param directions - one per criterion
 * @param weights - one weight of 0 or more per criterion, on any scale
 * @returns a square table with `null` on the diagonal
 * @throws `OseeError` with the codes of {@link copeland}
 * @see G. Munda and M. Nardo, Non-compensatory composite indicators for ranking countries, 2009
 * @category distance and outranking
 * @example
 * ```ts
 * import { outrankingShares } from '@osee/scoring/mcda';
 *
 * outrankingShares([[1, 3], [2, 2]], ['maximise', 'maximise'], [3, 1]); // => [[null, 0.25], [0.75, null]]
 * ```
 */
export function outrankingShares(
  matrix: Matrix,
  directions: readonly Direction[],
  weights: readonly number[],
): (number | null)[][] {
  const { rows } = checkMatrix(matrix);
  checkSize(rows * rows, ['matrix']);
  const { share } = shareBetween(matrix, directions, weights);
  return matrix.map((_, i) => matrix.map((_other, k) => (i === k ? null : share(i, k))));
}
