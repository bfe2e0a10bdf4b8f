/**
 * What an aggregation does about unknown (`null`) values. A value whose weight is 0 has no say, so its absence
 * has none either.
 *
 * - `propagate` (the default everywhere): the result is `null`.
 * - `renormalise`: the value is left out and the weights of the others grow in proportion.
 * - `zero`: the value counts as 0. Only for who asks for it: unknown is not zero.
 *
 * @category aggregation
 * @example
 * ```ts
 * import { weightedMean } from '@osee/scoring/mcda';
 *
 * weightedMean([1, null], [1, 1]); // => null
 * weightedMean([1, null], [1, 1], { missing: 'renormalise' }); // => 1
 * weightedMean([1, null], [1, 1], { missing: 'zero' }); // => 0.5
 * ```
 */
export type MissingPolicy = 'propagate' | 'renormalise' | 'zero';

/**
 * How unknown values are handled.
 *
 * @category aggregation
 * @example
 * ```ts
 * import { type MissingOptions, weightedMean } from '@osee/scoring/mcda';
 *
 * const strict: MissingOptions = { missing: 'renormalise', minimumCoverage: 0.66 };
 * weightedMean([1, null], [1, 1], strict); // => null
 * ```
 */
export interface MissingOptions {
  /** Default `propagate`. */
  readonly missing?: MissingPolicy;
  /** With `renormalise`: the smallest share of the total weight (0 to 1) that must be known. Default 0. */
  readonly minimumCoverage?: number;
}
