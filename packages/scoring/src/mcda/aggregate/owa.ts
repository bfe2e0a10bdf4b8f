import { magnitudeOf } from '../../number/compare.ts';
import { unitOf } from '../../number/power-of-two.ts';
import { weightedMeanOf } from '../../number/sums.ts';
import { checkFilledList } from '../internal/check-list.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkOptions, type OptionNames } from '../internal/check-options.ts';
import { checkWeights } from '../internal/check-weights.ts';
import { knownValues, missingRules } from '../internal/known-values.ts';
import type { MissingOptions } from './missing-policy.ts';
import { missingOptionNames } from './option-names.ts';

/**
 * The settings of {@link owa}.
 *
 * @category aggregation
 * @example
 * ```ts
 * import { type OwaOptions, owa } from '@osee/scoring/mcda';
 *
 * const smallestFirst: OwaOptions = { order: 'ascending' };
 * owa([1, 9], [1, 0], smallestFirst); // => 1
 * ```
 */
export interface OwaOptions extends MissingOptions {
  /** `descending` (Yager, the default): the first weight is that of the largest value. */
  readonly order?: 'descending' | 'ascending';
}

const owaOptionNames: OptionNames<OwaOptions> = { ...missingOptionNames, order: true };

/**
 * The ordered weighted average: weights belong to places in the order of the values, not to criteria. With
 * `renormalise` the weights of fewer places are read off the cumulative weights of all of them, and
 * `minimumCoverage` is a share of the number of values.
 *
 * @param values - one value per criterion; `null` is unknown
 * @param weights - one weight of 0 or more per place, on any scale
 * @param options - the order of the places, and what to do about unknown values
 * @returns the average, or `null` when the policy gives none
 * @throws `OseeError` with code `no-values`, `wrong-length`, `not-a-finite-number`, `negative-weight`,
 *   `all-zero-weights` or `unknown-option`
 * @see R. R. Yager, On ordered weighted averaging aggregation operators, IEEE Trans. SMC 18, 1988
 * @category aggregation
 * @example
 * ```ts
 * import { owa } from '@osee/scoring/mcda';
 *
 * owa([1, 9, 3, 6], [1, 0, 0, 0]); // => 9
 * owa([1, 9, 3, 6], [0, 0.5, 0.5, 0]); // => 4.5
 * owa([1, null, 3], [0, 0, 1], { missing: 'renormalise' }); // => 1
 * ```
 */
export function owa(values: readonly number[], weights: readonly number[], options?: OwaOptions): number;
export function owa(
  values: readonly (number | null)[],
  weights: readonly number[],
  options?: OwaOptions,
): number | null;
export function owa(
  values: readonly (number | null)[],
  weights: readonly number[],
  options: OwaOptions = {},
): number | null {
  const rules = missingRules(checkOptions(options, owaOptionNames));
  const order = checkOneOf(options.order ?? 'descending', ['descending', 'ascending'], ['order']);
  checkWeights(weights, checkFilledList(values, ['values']).length);
  // The weights belong to places, so every value counts alike for the coverage.
  const known = knownValues(values, undefined, rules);
  if (known === null) return null;
  const sorted = [...known.values].sort((a, b) => (order === 'descending' ? b - a : a - b));
  return weightedMeanOf(sorted, weightsOfPlaces(weights, sorted.length));
}

/** The weights as a step function over places, cut anew into fewer places. */
function weightsOfPlaces(weights: readonly number[], count: number): readonly number[] {
  if (count === weights.length) return weights;
  const unit = unitOf(magnitudeOf(weights));
  const places = new Array<number>(count).fill(0);
  for (const [index, weight] of weights.entries()) {
    // The old place reaches over one new place, or over the border between two.
    const first = Math.floor((index * count) / weights.length);
    const border = ((first + 1) * weights.length) / count;
    const before = Math.min(1, border - index);
    places[first] = (places[first] as number) + (weight / unit) * before;
    if (before < 1) places[first + 1] = (places[first + 1] as number) + (weight / unit) * (1 - before);
  }
  return places;
}
