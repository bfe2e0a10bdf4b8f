import { checkLength } from '../internal/check-length.ts';
import { checkNumber } from '../internal/check-number.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkTolerance } from '../internal/check-tolerance.ts';
import { sortIntoGroups, type TiedGroup } from './tied-groups.ts';

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
 * @throws `OseeError` with code `not-a-finite-number`, `bad-tolerance`, `wrong-length` or `unknown-option`
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
  const tolerance = checkTolerance(options.tolerance ?? 0, ['tolerance']);
  const keys = checkedTieBreakers(options.tieBreakers ?? [], scores.length);
  const heights = new Float64Array(scores.length);
  const order: number[] = [];
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] as number | null;
    if (score === null) continue;
    if (!Number.isFinite(score)) checkNumber(score, ['scores', index]);
    heights[index] = sign * score;
    order.push(index);
  }
  const ranks = new Array<number | null>(scores.length).fill(null);
  const groups = sortIntoGroups(order, heights, tolerance, keys);
  for (let level = 0; level < groups.length; level += 1) {
    const { start, end } = groups[level] as TiedGroup;
    for (let position = start; position < end; position += 1) {
      const index = order[position] as number;
      if (ties === 'ordinal') ranks[index] = position + 1;
      else if (ties === 'min') ranks[index] = start + 1;
      else if (ties === 'max') ranks[index] = end;
      else ranks[index] = ties === 'dense' ? level + 1 : (start + 1 + end) / 2;
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
