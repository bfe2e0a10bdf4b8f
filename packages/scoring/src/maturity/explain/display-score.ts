import { expectShape, shape } from '@osee/core';
import { isBelow, isEqual } from '../../number/compare.ts';
import { powerOfTen } from '../../number/power-of-ten.ts';
import { displayMembers } from '../model/display-members.ts';
import type { MaturityPolicies } from '../model/policies.ts';

/**
 * Turns a score into the number that is shown, by the display policies of the model. The full number is kept for a
 * score that really is full: 99.6 % is shown as 99. What differs by rounding alone is the same.
 *
 * @param score - from 0 to `maximum`; `null` stays `null`
 * @param maximum - the full score
 * @param policies - how to round, to how many decimals, and what a full score is shown as
 * @returns the number to show
 * @throws `OseeError` with code `wrong-type`, `out-of-range` or `wrong-value` and a path for an argument of another form
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
  expectShape(score, scoreForm, ['score']);
  expectShape(maximum, maximumForm, ['maximum']);
  expectShape(policies, policiesForm, ['policies']);
  if (score === null) return null;
  const { displayMaximum, displayDecimals, rounding } = policies;
  const unit = powerOfTen(Math.trunc(displayDecimals));
  const steps = snap((score / (maximum || 1)) * displayMaximum * unit);
  const rounded = rounding === 'halfUp' ? Math.floor(steps + 0.5) : Math.floor(steps);
  if (isBelow(score, maximum)) return Math.min(rounded, Math.ceil(snap(displayMaximum * unit)) - 1) / unit;
  return maximum > 0 && isEqual(score, maximum) ? displayMaximum : rounded / unit;
};

/** A product such as 0.29 * 100 falls a hair below the whole number that it stands for; a step shown has the size 1. */
const snap = (steps: number): number => {
  const nearest = Math.round(steps);
  return isEqual(steps, nearest, 1) ? nearest : steps;
};

const scoreForm = /* #__PURE__ */ shape.orNull(shape.number);
const maximumForm = /* #__PURE__ */ shape.numberFrom(0);
const policiesForm = /* #__PURE__ */ shape.record(displayMembers, {}, 'policies of display');
