import type { MissingOptions } from './missing-policy.ts';

/**
 * The settings of {@link weightedSum} and {@link weightedProduct}.
 *
 * @category aggregation
 * @example
 * ```ts
 * import { type MatrixAggregationOptions, weightedSum } from '@osee/scoring/mcda';
 *
 * const options: MatrixAggregationOptions = { rescaleWeights: true };
 * weightedSum([[1, 0]], [1, 1], options); // => [0.5]
 * ```
 */
export interface MatrixAggregationOptions extends MissingOptions {
  /** Divide the weights by their sum first, so that scores stay on the scale of the values. Default `false`. */
  readonly rescaleWeights?: boolean;
}
