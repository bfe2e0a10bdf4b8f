import { checkDirections } from '../internal/check-directions.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkWeights } from '../internal/check-weights.ts';
import type { Direction, Matrix } from '../types.ts';

/**
 * What {@link copeland} gives.
 *
 * @category mcda
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
  /** Share of the weight (0 to 1) by which the row beats the column; equal values count half. */
  readonly outranking: readonly (readonly (number | null)[])[];
  /** In how many pairs one alternative is better on every criterion that has weight. */
  readonly dominantPairs: number;
  /** The same as a share of all pairs; 0 when there are none. */
  readonly dominantShare: number;
}

/**
 * Copeland's rule: each pair of alternatives is a duel that the one with more weight of criteria behind it
 * wins. Only the order of the values counts, so no normalisation is needed and strength does not make good
 * for weakness by its size.
 *
 * @param matrix - rows are alternatives, columns criteria
 * @param directions - one per criterion
 * @param weights - one weight of 0 or more per criterion, on any scale
 * @returns scores and the matrix of duels
 * @throws {@link OseeError} with code `empty-matrix`, `missing-value`, `wrong-length`, `not-a-finite-number`,
 *   `negative-weight`, `all-zero-weights` or `unknown-option`
 * @see G. Munda and M. Nardo, Non-compensatory composite indicators for ranking countries, 2009
 * @category mcda
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
  const { rows, columns } = checkMatrix(matrix);
  checkDirections(directions, columns);
  const total = checkWeights(weights, columns);
  const outranking = matrix.map((row, i) =>
    matrix.map((other, k) => (i === k ? null : shareWon(row, other, directions, weights) / total)),
  );
  const pairs = (rows * (rows - 1)) / 2;
  // A sum of shares can miss 1 or one half by a few units of the last place.
  const noise = 1e-12;
  const dominantPairs = outranking.flat().filter((share) => share !== null && share >= 1 - noise).length;
  return {
    scores: outranking.map((row) =>
      row.reduce<number>((score, share) => {
        if (share === null || Math.abs(share - 0.5) <= noise) return score;
        return score + Math.sign(share - 0.5);
      }, 0),
    ),
    outranking,
    dominantPairs,
    dominantShare: pairs === 0 ? 0 : dominantPairs / pairs,
  };
}

function shareWon(
  row: readonly number[],
  other: readonly number[],
  directions: readonly Direction[],
  weights: readonly number[],
): number {
  return weights.reduce((sum, weight, column) => {
    const difference = (row[column] as number) - (other[column] as number);
    const lead = directions[column] === 'maximise' ? difference : -difference;
    return sum + (lead > 0 ? weight : lead === 0 ? weight / 2 : 0);
  }, 0);
}
