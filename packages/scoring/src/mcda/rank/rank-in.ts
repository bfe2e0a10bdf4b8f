import { floorOf } from '../../number/compare.ts';
import { checkLength } from '../internal/check-length.ts';
import { checkList } from '../internal/check-list.ts';
import { checkNumber } from '../internal/check-number.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkOptions, type OptionNames } from '../internal/check-options.ts';
import { checkTolerance } from '../internal/check-tolerance.ts';
import type { RankOptions, TieRule } from './rank.ts';
import { sortIntoGroups, type TiedGroup } from './tied-groups.ts';

const rankOptionNames: OptionNames<RankOptions> = {
  ties: true,
  best: true,
  tolerance: true,
  tieBreakers: true,
};
const tieRules: readonly TieRule[] = ['min', 'max', 'dense', 'average', 'ordinal'];

/** Ranks scores that were made from terms of a known size, which tells what is rounding among scores near 0. */
export function rankIn(scores: readonly number[], options?: RankOptions, magnitude?: number): number[];
export function rankIn(
  scores: readonly (number | null)[],
  options?: RankOptions,
  magnitude?: number,
): (number | null)[];
export function rankIn(
  scores: readonly (number | null)[],
  options: RankOptions = {},
  magnitude?: number,
): (number | null)[] {
  checkOptions(options, rankOptionNames);
  const ties = checkOneOf(options.ties ?? 'min', tieRules, ['ties']);
  const sign = checkOneOf(options.best ?? 'highest', ['highest', 'lowest'], ['best']) === 'highest' ? 1 : -1;
  const tolerance = checkTolerance(options.tolerance ?? 0, ['tolerance']);
  const keys = checkedTieBreakers(options.tieBreakers ?? [], checkList(scores, ['scores']).length);
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
  const groups = sortIntoGroups(order, heights, {
    tolerance,
    magnitude: magnitude ?? floorOf(heights),
    keys,
  });
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
  for (const [keyIndex, key] of checkList(keys, ['tieBreakers']).entries()) {
    checkLength(key, count, ['tieBreakers', keyIndex]);
    for (const [index, value] of key.entries()) checkNumber(value, ['tieBreakers', keyIndex, index]);
  }
  return keys;
}
