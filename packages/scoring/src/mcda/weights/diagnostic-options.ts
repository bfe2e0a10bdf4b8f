import type { NormalisationMethod } from '../normalise/normalise-options.ts';

/**
 * What weights from spread look at.
 *
 * @category weights
 * @example
 * ```ts
 * import { type SpreadWeightOptions, standardDeviationWeights } from '@osee/scoring/mcda';
 *
 * const options: SpreadWeightOptions = { normalisation: 'minmax' };
 * standardDeviationWeights([[1, 30], [2, 10]], options); // => [0.5, 0.5]
 * ```
 */
export interface SpreadWeightOptions {
  /** Applied first, more being better in every column. Default `none`. */
  readonly normalisation?: NormalisationMethod;
  /** Divide by `n - 1` (`sample`, the default) or `n`. It does not change the weights. */
  readonly deviation?: 'population' | 'sample';
}
