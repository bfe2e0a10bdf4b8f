import { checkCount } from '../internal/check-count.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkSize } from '../internal/limits.ts';

/**
 * How an order of importance becomes weights: `centroid` is the mean of all weights that respect the order and
 * steep; `sum` falls evenly; `reciprocal` falls as 1, 1/2, 1/3.
 *
 * @category weights
 * @example
 * ```ts
 * import type { RankOrderMethod } from '@osee/scoring/mcda';
 *
 * const method: RankOrderMethod = 'centroid';
 * ```
 */
export type RankOrderMethod = 'centroid' | 'sum' | 'reciprocal';

/**
 * Weights from an order of importance alone.
 *
 * @param count - number of criteria, 1 or more
 * @param method - the rule
 * @returns weights that sum to 1, the most important criterion first
 * @throws `OseeError` with code `bad-count` or `unknown-option`
 * @see F. H. Barron and B. E. Barrett, Decision quality using ranked attribute weights, Management Science 42, 1996
 * @category weights
 * @example
 * ```ts
 * import { rankOrderWeights } from '@osee/scoring/mcda';
 *
 * rankOrderWeights(2, 'centroid'); // => [0.75, 0.25]
 * rankOrderWeights(4, 'sum'); // => [0.4, 0.3, 0.2, 0.1]
 * ```
 */
export function rankOrderWeights(count: number, method: RankOrderMethod): number[] {
  checkSize(checkCount(count, ['count']), ['count']);
  checkOneOf(method, ['centroid', 'sum', 'reciprocal'], ['method']);
  const places = Array.from({ length: count }, (_, index) => index + 1);
  if (method === 'sum') return places.map((place) => (2 * (count + 1 - place)) / (count * (count + 1)));
  const reciprocals = places.map((place) => 1 / place);
  if (method === 'centroid') {
    const weights: number[] = [];
    let tail = 0;
    for (const reciprocal of [...reciprocals].reverse()) {
      tail += reciprocal;
      weights.push(tail / count);
    }
    return weights.reverse();
  }
  const total = reciprocals.reduce((sum, reciprocal) => sum + reciprocal, 0);
  return reciprocals.map((reciprocal) => reciprocal / total);
}
