/**
 * Why a coefficient has no value: there are too few ratings to compare, or they do not vary, so that agreement by chance
 * would be full as well.
 *
 * @category reliability
 * @example
 * ```ts
 * import { krippendorffAlpha } from '@osee/scoring/reliability';
 *
 * krippendorffAlpha([[2, 2], [2, 2]], { metric: 'ordinal' }).undefinedBecause; // => 'no-variation'
 * ```
 */
export type UndefinedBecause = 'too-few' | 'no-variation';

/**
 * The ends between which a coefficient lies with the chance `level`, by the method that the function names.
 *
 * @category reliability
 * @example
 * ```ts
 * import { type CoefficientInterval, cohenKappa } from '@osee/scoring/reliability';
 *
 * const interval: CoefficientInterval | null = cohenKappa([[20, 5], [10, 15]]).interval;
 * interval?.level; // => 0.95
 * ```
 */
export interface CoefficientInterval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}
