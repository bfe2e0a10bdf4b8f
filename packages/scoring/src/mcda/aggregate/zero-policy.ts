import type { MissingOptions } from './missing-policy.ts';

/**
 * What a mean that multiplies or divides does about the value 0.
 *
 * @category aggregation
 * @example
 * ```ts
 * import { type ZeroOptions, geometricMean } from '@osee/scoring/mcda';
 *
 * const floored: ZeroOptions = { floor: 0.01 };
 * geometricMean([0, 1], [1, 1], floored); // => 0.1
 * ```
 */
export interface ZeroOptions extends MissingOptions {
  /** `collapse` (the default): one 0 makes the mean 0. `refuse`: throw `zero-value`. */
  readonly zero?: 'collapse' | 'refuse';
  /** Lift every value below this to it, before anything else. Print it with the result: it decides. */
  readonly floor?: number;
}
