import { checkLength } from '../internal/check-length.ts';
import { checkNumber } from '../internal/check-number.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { splitByScore, splitByTieBreakers } from './tied-groups.ts';

/**
 * Which rank equal scores get. For the scores 9, 7, 7, 5:
 * `min` 1, 2, 2, 4 (competition); `max` 1, 3, 3, 4; `dense` 1, 2, 2, 3; `average` 1, 2.5, 2.5, 4;
 * `ordinal` 1, 2, 3, 4 (in the order of the input).
 *
 * @category mcda
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
 * @category mcda
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
  /** Scores that lie no further than this below the best of their group are equal. Default 0. */
  readonly tolerance?: number;
  /** Declared tie-breakers, first to last: for equal scores the higher value of these comes first. */
  readonly tieBreakers?: readonly (readonly number[])[];
}

/**
 * Ranks scores; 1 is the best. Nothing is rounded. A `null` score stays unranked.
 *
 * @param scores - one score per alternative
 * @param options - tie rule, direction, tolerance and declared tie-breakers
 * @returns one rank per alternative, in the order of the input; `null` where the score is `null`
 * @throws {@link OseeError} with code `not-a-finite-number`, `wrong-length` or `unknown-option`
 * @category mcda
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
  const ties = checkOneOf(options.ties ?? 'min', ['min', 'max', 'dense', 'average', 'ordinal'], ['ties']);
  const sign = checkOneOf(options.best ?? 'highest', ['highest', 'lowest'], ['best']) === 'highest' ? 1 : -1;
  const tolerance = checkNumber(options.tolerance ?? 0, ['tolerance']);
  const keys = checkedTieBreakers(options.tieBreakers ?? [], scores.length);
  const order: number[] = [];
  for (const [index, score] of scores.entries()) {
    if (score === null) continue;
    checkNumber(score, ['scores', index]);
    order.push(index);
  }
  const at = (index: number): number => sign * (scores[index] as number);
  order.sort((left, right) => at(right) - at(left) || left - right);

  const ranks = scores.map((): number | null => null);
  let groups = 0;
  for (const level of splitByTieBreakers(splitByScore(order, at, tolerance), keys)) {
    groups += 1;
    const first = level.start + 1;
    const last = level.start + level.members.length;
    const shared = { min: first, max: last, dense: groups, average: (first + last) / 2 };
    for (const [offset, index] of level.members.entries()) {
      ranks[index] = ties === 'ordinal' ? first + offset : shared[ties];
    }
  }
  return ranks;
}

function checkedTieBreakers(
  keys: readonly (readonly number[])[],
  count: number,
): readonly (readonly number[])[] {
  for (const [keyIndex, key] of keys.entries()) {
    checkLength(key, count, ['tieBreakers', keyIndex]);
    for (const [index, value] of key.entries()) checkNumber(value, ['tieBreakers', keyIndex, index]);
  }
  return keys;
}
