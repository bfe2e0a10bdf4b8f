import type { SelectionOptions } from '../settings/selection-options.ts';

/**
 * A setting of a selection that could have been another one: the weights of the criteria, the kind of mean, the rule
 * for what is not known, the scales.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { AssumptionId } from '@osee/scoring/selection';
 *
 * const assumption: AssumptionId = 'aggregation';
 * ```
 */
export type AssumptionId = 'weights' | 'aggregation' | 'missing' | 'normalisation';

/**
 * What {@link assessAssumptions} varies, and how often.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { AssumptionOptions } from '@osee/scoring/selection';
 *
 * const options: AssumptionOptions = { seed: 2024, samples: 500, vary: ['weights', 'aggregation'] };
 * ```
 */
export interface AssumptionOptions extends SelectionOptions {
  /** A whole number from 0 to 2^53 - 1; the same seed gives the same figures. */
  readonly seed: number;
  /** Points of the base sample, 2 or more; 500 settles the first figure of an index. */
  readonly samples: number;
  /** The share by which each weight may move either way, above 0 and up to 1; 0.25 unless told. */
  readonly band?: number;
  /** How many weightings within the band are tried beside the one in use, 1 or more; 50 unless told. */
  readonly weightings?: number;
  /** Which assumptions are varied; all unless told. */
  readonly vary?: readonly AssumptionId[];
}
