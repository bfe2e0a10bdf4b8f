import type { Matrix } from '../types.ts';
import type { SpreadWeightOptions } from './diagnostic-options.ts';
import { rescaleWeights } from './rescale-weights.ts';
import { standardDeviationWeights } from './standard-deviation-weights.ts';

/**
 * Weights in proportion to the variance of each criterion. A diagnostic; spread is not importance.
 *
 * @param matrix - rows are alternatives, columns criteria
 * @param options - a normalisation to apply first (default none)
 * @returns weights that sum to 1
 * @throws `OseeError` with code `no-spread`, `missing-value` and the codes of {@link normalise}
 * @category weights
 * @example
 * ```ts
 * import { varianceWeights } from '@osee/scoring/mcda';
 *
 * varianceWeights([[0, 0], [1, 3]])[1]?.toFixed(3); // => '0.900'
 * ```
 */
export function varianceWeights(matrix: Matrix, options: SpreadWeightOptions = {}): number[] {
  return rescaleWeights(standardDeviationWeights(matrix, options).map((weight) => weight * weight));
}
