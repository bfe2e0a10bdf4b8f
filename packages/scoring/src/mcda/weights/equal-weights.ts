import { checkCount } from '../internal/check-count.ts';
import { checkSize } from '../internal/limits.ts';

/**
 * The same weight for every criterion.
 *
 * @param count - number of criteria, 1 or more
 * @returns weights that sum to 1
 * @throws `OseeError` with code `bad-count`
 * @category weights
 * @example
 * ```ts
 * import { equalWeights } from '@osee/scoring/mcda';
 *
 * equalWeights(4); // => [0.25, 0.25, 0.25, 0.25]
 * ```
 */
export function equalWeights(count: number): number[] {
  checkSize(checkCount(count, ['count']), ['count']);
  return new Array<number>(count).fill(1 / count);
}
