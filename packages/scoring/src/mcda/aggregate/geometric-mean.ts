import { geometricMeanOf } from '../../number/geometric.ts';
import { checkOptions } from '../internal/check-options.ts';
import { positiveValues, zeroRules } from '../internal/positive-values.ts';
import { zeroOptionNames } from './option-names.ts';
import type { ZeroOptions } from './zero-policy.ts';

/**
 * The weighted geometric mean: the product of value to the power of weight. A weak value pulls the mean
 * down more than a strong one lifts it, and one 0 makes it 0.
 *
 * @param values - one value of 0 or more per criterion; `null` is unknown
 * @param weights - one weight of 0 or more per criterion, on any scale; equal when left out
 * @param options - what to do about unknown values and about zeros
 * @returns the mean, or `null` when the policy gives none
 * @throws `OseeError` with code `negative-value`, `zero-value`, `no-values`, `wrong-length`,
 *   `not-a-finite-number`, `negative-weight`, `all-zero-weights` or `unknown-option`
 * @see OECD and JRC, Handbook on Constructing Composite Indicators, 2008, chapter 6
 * @category aggregation
 * @example
 * ```ts
 * import { geometricMean } from '@osee/scoring/mcda';
 *
 * geometricMean([1, 9]); // => 3
 * geometricMean([0, 9]); // => 0
 * geometricMean([null, 9], [1, 1], { missing: 'renormalise' }); // => 9
 * ```
 */
export function geometricMean(
  values: readonly number[],
  weights?: readonly number[],
  options?: ZeroOptions,
): number;
export function geometricMean(
  values: readonly (number | null)[],
  weights?: readonly number[],
  options?: ZeroOptions,
): number | null;
export function geometricMean(
  values: readonly (number | null)[],
  weights?: readonly number[],
  options: ZeroOptions = {},
): number | null {
  const known = positiveValues(values, weights, zeroRules(checkOptions(options, zeroOptionNames)));
  if (known === null) return null;
  return known.values.includes(0) ? 0 : geometricMeanOf(known.values, known.weights);
}
