import type { Rational } from '../../number/rational.ts';
import type { Estimate } from '../register/estimate.ts';

/**
 * In what a loss is measured.
 *
 * @category risks
 * @example
 * ```ts
 * import type { LossMeasure } from '@osee/scoring/risk';
 *
 * const measure: LossMeasure = 'days';
 * ```
 */
export type LossMeasure = 'money' | 'days';

/** How often: once with a chance, whose range is kept for draws, or no, one, two ... times. */
export type Frequency =
  | { readonly kind: 'once'; readonly chance: Rational; readonly spread?: Estimate }
  | { readonly kind: 'times'; readonly chances: readonly number[] };

/** How much each time. */
export type Severity =
  | { readonly kind: 'point'; readonly amount: number }
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly mostLikely: number | null;
      readonly high: number;
    }
  | {
      readonly kind: 'outcomes';
      readonly outcomes: readonly { readonly amount: number; readonly chance: number }[];
    };

/** A risk as a chance and a loss: what is added up. */
export interface LossItem {
  readonly id: string;
  readonly frequency: Frequency;
  readonly severity: Severity;
}

/** The ends of a severity. */
export const endsOf = (severity: Severity): { readonly low: number; readonly high: number } => {
  if (severity.kind === 'point') return { low: severity.amount, high: severity.amount };
  if (severity.kind === 'range') return { low: severity.low, high: severity.high };
  const amounts = severity.outcomes.filter(({ chance }) => chance > 0).map(({ amount }) => amount);
  return { low: Math.min(...amounts), high: Math.max(...amounts) };
};

/** The most events that can be. */
export const mostTimesOf = (frequency: Frequency): number => {
  if (frequency.kind === 'once') return frequency.chance.over > 0n ? 1 : 0;
  return frequency.chances.reduce((most, chance, times) => (chance > 0 ? times : most), 0);
};

/** The fewest events that can be. */
const leastTimesOf = (frequency: Frequency): number => {
  if (frequency.kind === 'once') return frequency.chance.over === frequency.chance.under ? 1 : 0;
  return frequency.chances.findIndex((chance) => chance > 0);
};

/** The most that an item can cost. */
export const mostLossOf = ({ frequency, severity }: LossItem): number => {
  const { high } = endsOf(severity);
  return (high > 0 ? mostTimesOf(frequency) : leastTimesOf(frequency)) * high + 0;
};
