import { weightedMeanOf } from '../../number/sums.ts';
import { checkWeightList } from '../internal/check-weights.ts';

/**
 * How far the weights of an ordered weighted average (largest value first) lean to the largest value: 1 takes
 * the largest, 0 the smallest, 0.5 is as neutral as the mean.
 *
 * @param weights - one weight of 0 or more per place, largest value first, on any scale
 * @returns a number from 0 to 1; 0.5 for a single place
 * @throws `OseeError` with code `not-a-finite-number`, `negative-weight` or `all-zero-weights`
 * @see R. R. Yager, On ordered weighted averaging aggregation operators, IEEE Trans. SMC 18, 1988
 * @category aggregation
 * @example
 * ```ts
 * import { orness } from '@osee/scoring/mcda';
 *
 * orness([1, 0, 0]); // => 1
 * orness([1, 1, 1]); // => 0.5
 * ```
 */
export function orness(weights: readonly number[]): number {
  checkWeightList(weights);
  const last = weights.length - 1;
  if (last === 0) return 0.5;
  const steps = weights.map((_, index) => last - index);
  return weightedMeanOf(steps, weights) / last;
}
