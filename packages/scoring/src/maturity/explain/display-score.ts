import { powerOfTen } from '../../number/power-of-ten.ts';
import type { MaturityPolicies } from '../model/policies.ts';

/**
 * Turns a score into the number that is shown, by the display policies of the model. The full number is kept for a
 * score that really is full: 99.6 % is shown as 99.
 *
 * @param score - from 0 to `maximum`; `null` stays `null`
 * @param maximum - the full score
 * @param policies - how to round, to how many decimals, and what a full score is shown as
 * @returns the number to show
 * @category maturity
 * @example
 * ```ts
 * import { defaultPolicies, displayScore } from '@osee/scoring/maturity';
 *
 * displayScore(0.625, 1, defaultPolicies); // => 63
 * displayScore(0.999, 1, defaultPolicies); // => 99
 * displayScore(0.999, 1, { ...defaultPolicies, displayDecimals: 1 }); // => 99.9
 * ```
 */
export const displayScore = (
  score: number | null,
  maximum: number,
  policies: Pick<MaturityPolicies, 'displayMaximum' | 'displayDecimals' | 'rounding'>,
): number | null => {
  if (score === null) return null;
  const { displayMaximum, displayDecimals, rounding } = policies;
  const unit = powerOfTen(Math.trunc(displayDecimals));
  const steps = (score / (maximum || 1)) * displayMaximum * unit;
  const nearest = Math.round(steps);
  // A product such as 0.29 * 100 falls a hair below the whole number that it stands for.
  const exact = Math.abs(steps - nearest) < 1e-9 * Math.max(1, nearest) ? nearest : steps;
  const rounded = rounding === 'halfUp' ? Math.floor(exact + 0.5) : Math.floor(exact);
  const full = Math.floor(displayMaximum * unit);
  return (rounded >= full && score < maximum - 1e-9 ? full - 1 : rounded) / unit;
};
