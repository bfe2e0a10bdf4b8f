import { checkWeightList } from '../internal/check-weights.ts';

/**
 * Divides weights by their sum.
 *
 * @param weights - weights of 0 or more on any scale
 * @returns weights that sum to 1
 * @throws `OseeError` with code `not-a-finite-number`, `negative-weight` or `all-zero-weights`
 * @category weights
 * @example
 * ```ts
 * import { rescaleWeights } from '@osee/scoring/mcda';
 *
 * rescaleWeights([1, 3]); // => [0.25, 0.75]
 * ```
 */
export function rescaleWeights(weights: readonly number[]): number[] {
  const total = checkWeightList(weights);
  return weights.map((weight) => weight / total);
}
