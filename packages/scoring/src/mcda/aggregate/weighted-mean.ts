import { weightedMeanOf } from '../../number/sums.ts';
import { checkOptions } from '../internal/check-options.ts';
import { knownValues, missingRules } from '../internal/known-values.ts';
import type { MissingOptions } from './missing-policy.ts';
import { missingOptionNames } from './option-names.ts';

/**
 * The weighted arithmetic mean: the sum of weight times value, divided by the sum of the weights. A weak value
 * is made good by a strong one in full.
 *
 * @param values - one value per criterion; `null` is unknown
 * @param weights - one weight of 0 or more per criterion, on any scale; equal when left out
 * @param options - what to do about unknown values
 * @returns the mean, or `null` when the policy gives none
 * @throws `OseeError` with code `no-values`, `wrong-length`, `not-a-finite-number`, `negative-weight`,
 *   `all-zero-weights` or `unknown-option`
 * @see OECD and JRC, Handbook on Constructing Composite Indicators, 2008, chapter 6
 * @category aggregation
 * @example
 * ```ts
 * import { weightedMean } from '@osee/scoring/mcda';
 *
 * weightedMean([0.5, 1], [1, 3]); // => 0.875
 * weightedMean([0.5, null], [1, 3]); // => null
 * weightedMean([0.5, null], [1, 3], { missing: 'renormalise' }); // => 0.5
 * ```
 */
export function weightedMean(
  values: readonly number[],
  weights?: readonly number[],
  options?: MissingOptions,
): number;
export function weightedMean(
  values: readonly (number | null)[],
  weights?: readonly number[],
  options?: MissingOptions,
): number | null;
export function weightedMean(
  values: readonly (number | null)[],
  weights?: readonly number[],
  options: MissingOptions = {},
): number | null {
  const known = knownValues(values, weights, missingRules(checkOptions(options, missingOptionNames)));
  return known === null ? null : weightedMeanOf(known.values, known.weights);
}
