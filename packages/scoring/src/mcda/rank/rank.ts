import { rankIn } from './rank-in.ts';

/**
 * Which rank equal scores get. For the scores 9, 7, 7, 5:
 * `min` 1, 2, 2, 4 (competition); `max` 1, 3, 3, 4; `dense` 1, 2, 2, 3; `average` 1, 2.5, 2.5, 4;
 * `ordinal` 1, 2, 3, 4 (in the order of the input).
 *
 * @category ranks
 * @example
 * ```ts
 * import { rank } from '@osee/scoring/mcda';
 *
 * rank([9, 7, 7, 5], { ties: 'average' }); // => [1, 2.5, 2.5, 4]
 * ```
 */
export type TieRule = 'min' | 'max' | 'dense' | 'average' | 'ordinal';

/**
 * How scores become ranks.
 *
 * @category ranks
 * @example
 * ```ts
 * import { type RankOptions, rank } from '@osee/scoring/mcda';
 *
 * const lowestFirst: RankOptions = { best: 'lowest' };
 * rank([0.2, 0.1], lowestFirst); // => [2, 1]
 * ```
 */
export interface RankOptions {
  /** Default `min`. */
  readonly ties?: TieRule;
  /** Which score is rank 1. Default `highest`. */
  readonly best?: 'highest' | 'lowest';
  /**
   * Scores that lie no further than this below the best of their group are equal. Default 0: equal are those that
   * differ by rounding only, by no more than 1e-12 of their size or 5e-16 of the largest score.
   */
  readonly tolerance?: number;
  /** Declared tie-breakers, first to last: for equal scores the higher value of these comes first. */
  readonly tieBreakers?: readonly (readonly number[])[];
}

/**
 * Ranks scores; 1 is the best. Nothing is rounded, but scores that differ by rounding only are tied. A `null` score
 * stays unranked.
 *
 * @param scores - one score per alternative
 * @param options - tie rule, direction, tolerance and declared tie-breakers
 * @returns one rank per alternative, in the order of the input; `null` where the score is `null`
 * @throws `OseeError` with code `not-a-finite-number`, `bad-tolerance`, `wrong-length` or `unknown-option`
 * @category ranks
 * @example
 * ```ts
 * import { rank } from '@osee/scoring/mcda';
 *
 * rank([0.4, 0.9, 0.4, 0.1]); // => [2, 1, 2, 4]
 * rank([0.4, null, 0.5]); // => [2, null, 1]
 * rank([0.4, 0.4], { tieBreakers: [[1, 2]] }); // => [2, 1]
 * ```
 */
export function rank(scores: readonly number[], options?: RankOptions): number[];
export function rank(scores: readonly (number | null)[], options?: RankOptions): (number | null)[];
export function rank(scores: readonly (number | null)[], options: RankOptions = {}): (number | null)[] {
  return rankIn(scores, options);
}
