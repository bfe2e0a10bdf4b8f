import { checkFilledList } from '../internal/check-list.ts';
import { checkNumber } from '../internal/check-number.ts';
import { rankIn } from '../rank/rank-in.ts';

/**
 * Weights from ranks of importance with ties (RANCOM): each pair of criteria is compared, 1 point for the more
 * important one, half a point each for equals, and half a point for itself.
 *
 * @param ranks - the rank of each criterion, 1 is the most important; equal ranks are ties
 * @returns weights that sum to 1, in the order of the input
 * @throws `OseeError` with code `no-values` or `not-a-finite-number`
 * @see J. Więckowski and others, RANCOM: a novel approach to identifying criteria relevance, EAAI 122, 2023
 * @category weights
 * @example
 * ```ts
 * import { rankComparisonWeights } from '@osee/scoring/mcda';
 *
 * rankComparisonWeights([1, 2]); // => [0.75, 0.25]
 * rankComparisonWeights([1, 1]); // => [0.5, 0.5]
 * ```
 */
export function rankComparisonWeights(ranks: readonly number[]): number[] {
  checkFilledList(ranks, ['ranks']);
  for (const [index, rank] of ranks.entries()) checkNumber(rank, ['ranks', index]);
  // Each wins against every later rank and shares with its equals, itself among them.
  const all = (ranks.length * ranks.length) / 2;
  const places = rankIn(ranks, { best: 'lowest', ties: 'average' });
  return places.map((place) => (ranks.length - place + 0.5) / all);
}
