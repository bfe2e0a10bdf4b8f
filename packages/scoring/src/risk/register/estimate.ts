import type { Decimal } from '@osee/core/resourcing';

/**
 * A range of numbers with, where known, the most likely one.
 *
 * @category risks
 * @example
 * ```ts
 * import type { EstimateRange } from '@osee/scoring/risk';
 *
 * const delay: EstimateRange = { low: 10, mostLikely: 20, high: 60 };
 * ```
 */
export interface EstimateRange {
  readonly low: number;
  readonly high: number;
  /** Lies between the two. Without it every value between them counts alike. */
  readonly mostLikely?: number;
}

/**
 * A number, or the range in which it lies.
 *
 * @category risks
 * @example
 * ```ts
 * import type { Estimate } from '@osee/scoring/risk';
 *
 * const estimates: Estimate[] = [0.2, { low: 0.1, high: 0.3 }];
 * ```
 */
export type Estimate = number | EstimateRange;

/**
 * An amount of money, or the range in which it lies: numbers, or digits as text, as budgets of
 * `@osee/core/resourcing` write them.
 *
 * @category risks
 * @example
 * ```ts
 * import type { MoneyEstimate } from '@osee/scoring/risk';
 *
 * const estimates: MoneyEstimate[] = ['1250.75', { low: 900, mostLikely: '1000.50', high: 1400 }];
 * ```
 */
export type MoneyEstimate =
  | Decimal
  | { readonly low: Decimal; readonly high: Decimal; readonly mostLikely?: Decimal };

/** The range of an estimate as numbers; `null` for a single number. */
export const rangeOf = (estimate: Estimate | MoneyEstimate): EstimateRange | null => {
  if (typeof estimate !== 'object') return null;
  const { low, high, mostLikely } = estimate;
  return {
    low: Number(low),
    high: Number(high),
    ...(mostLikely === undefined ? {} : { mostLikely: Number(mostLikely) }),
  };
};

export const lowOf = (estimate: Estimate | MoneyEstimate): number =>
  Number(typeof estimate === 'object' ? estimate.low : estimate);

export const highOf = (estimate: Estimate | MoneyEstimate): number =>
  Number(typeof estimate === 'object' ? estimate.high : estimate);

/** The mean: of three points for a triangle, of the ends where every value counts alike. */
export const middleOf = (estimate: Estimate | MoneyEstimate): number => {
  const range = rangeOf(estimate);
  if (range === null) return Number(estimate);
  const { low, mostLikely, high } = range;
  return mostLikely === undefined ? (low + high) / 2 : (low + mostLikely + high) / 3;
};
