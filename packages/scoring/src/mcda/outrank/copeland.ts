import { compare, isAtLeast } from '../../number/compare.ts';
import type { Direction, Matrix } from '../types.ts';
import { shareBetween } from './share-between.ts';

/**
 * What {@link copeland} gives.
 *
 * @category distance and outranking
 * @example
 * ```ts
 * import { type CopelandResult, copeland } from '@osee/scoring/mcda';
 *
 * const result: CopelandResult = copeland([[1], [2]], ['maximise'], [1]);
 * result.dominantPairs; // => 1
 * ```
 */
export interface CopelandResult {
  /** Pairwise wins less pairwise losses, one per alternative; higher is better. */
  readonly scores: readonly number[];
  /** In how many pairs one alternative is better on every criterion that has weight. */
  readonly dominantPairs: number;
  /** The same as a share of all pairs; 0 when there are none. */
  readonly dominantShare: number;
}

/**
 * Copeland's rule: each pair of alternatives is a duel that the one with more weight of criteria behind it
 * wins. Only the order of the values counts, so no normalisation is needed and strength does not make good
 * for weakness by its size. The duels themselves are in {@link outrankingShares}.
 *
 * @param matrix - rows are alternatives, columns criteria
 * @param directions - one per criterion
 * @param weights - one weight of 0 or more per criterion, on any scale
 * @returns scores, and how often a pair needs no weighing
 * @throws `OseeError` with code `empty-matrix`, `missing-value`, `wrong-length`, `not-a-finite-number`,
 *   `negative-weight`, `all-zero-weights` or `unknown-option`
 * @see G. Munda and M. Nardo, Non-compensatory composite indicators for ranking countries, 2009
 * @category distance and outranking
 * @example
 * ```ts
 * import { copeland } from '@osee/scoring/mcda';
 *
 * copeland([[1, 3], [2, 2], [3, 1]], ['maximise', 'minimise'], [1, 1]).scores; // => [-2, 0, 2]
 * ```
 */
export function copeland(
  matrix: Matrix,
  directions: readonly Direction[],
  weights: readonly number[],
): CopelandResult {
  const { rows, share } = shareBetween(matrix, directions, weights);
  const scores = new Array<number>(rows).fill(0);
  let dominantPairs = 0;
  for (let i = 0; i < rows; i += 1) {
    for (let k = i + 1; k < rows; k += 1) {
      const won = share(i, k);
      const duel = compare(won, 0.5);
      scores[i] = (scores[i] as number) + duel;
      scores[k] = (scores[k] as number) - duel;
      if (isAtLeast(Math.abs(won - 0.5), 0.5)) dominantPairs += 1;
    }
  }
  const pairs = (rows * (rows - 1)) / 2;
  return { scores, dominantPairs, dominantShare: pairs === 0 ? 0 : dominantPairs / pairs };
}
