import type { Decimal } from '@osee/core/resourcing';
import type { Estimate, MoneyEstimate } from './estimate.ts';

/**
 * The lowest and the highest step of a scale that something can have.
 *
 * @category risks
 * @example
 * ```ts
 * import type { WordRange } from '@osee/scoring/risk';
 *
 * const words: WordRange = { low: 'unlikely', high: 'likely' };
 * ```
 */
export interface WordRange {
  readonly low: string;
  readonly high: string;
}

/**
 * How likely a risk is, within the horizon of its register. One of `chance`, `onceInYears` and `times`, and the word or
 * the range of words of the scale beside it or instead of it.
 *
 * @category risks
 * @example
 * ```ts
 * import type { RiskLikelihood } from '@osee/scoring/risk';
 *
 * const known: RiskLikelihood = { chance: { low: 0.1, high: 0.3 }, word: 'unlikely' };
 * ```
 */
export interface RiskLikelihood {
  /** From 0 to 1, over the whole horizon. */
  readonly chance?: Estimate;
  /** Once in so many years, from 1; becomes a chance over the horizon. */
  readonly onceInYears?: Estimate;
  /** The chances of no, one, two ... events, for a risk that may come true more than once; their sum is 1. */
  readonly times?: readonly number[];
  /** The id of a step of the scale. */
  readonly word?: string;
  /** Instead of `word`: between which two steps of the scale it lies. */
  readonly words?: WordRange;
}

/**
 * What a risk costs once it has come true. Money and days are kept apart: each has a reserve of its own. A negative
 * amount is a gain.
 *
 * @category risks
 * @example
 * ```ts
 * import type { RiskImpact } from '@osee/scoring/risk';
 *
 * const known: RiskImpact = { money: 40_000, days: { low: 20, mostLikely: 30, high: 90 }, word: 'major' };
 * ```
 */
export interface RiskImpact {
  /** In the currency of the register. */
  readonly money?: MoneyEstimate;
  /** Instead of `money`: amounts with their chances, of which the sum is 1. */
  readonly outcomes?: readonly { readonly amount: Decimal; readonly chance: number }[];
  /** Delay in days. */
  readonly days?: Estimate;
  /** The id of a step of the scale. */
  readonly word?: string;
  /** Instead of `word`: between which two steps of the scale it lies. */
  readonly words?: WordRange;
}
