import { harmonicMeanOf } from '../../number/harmonic.ts';
import { checkOptions } from '../internal/check-options.ts';
import { positiveValues, zeroRules } from '../internal/positive-values.ts';
import { zeroOptionNames } from './option-names.ts';
import type { ZeroOptions } from './zero-policy.ts';

/**
 * The weighted harmonic mean: 1 divided by the weighted mean of the reciprocals. Of the three classical means
 * it is the hardest on a weak value; one 0 makes it 0.
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
 * import { harmonicMean } from '@osee/scoring/mcda';
 *
 * harmonicMean([2, 6]); // => 3
 * harmonicMean([1, 2, 3], [2, 1, 1]).toFixed(4); // => '1.4118'
 * harmonicMean([0, 9]); // => 0
 * ```
 */
export function harmonicMean(
  values: readonly number[],
  weights?: readonly number[],
  options?: ZeroOptions,
): number;
export function harmonicMean(
  values: readonly (number | null)[],
  weights?: readonly number[],
  options?: ZeroOptions,
): number | null;
export function harmonicMean(
  values: readonly (number | null)[],
  weights?: readonly number[],
  options: ZeroOptions = {},
): number | null {
  const known = positiveValues(values, weights, zeroRules(checkOptions(options, zeroOptionNames)));
  if (known === null) return null;
  return known.values.includes(0) ? 0 : harmonicMeanOf(known.values, known.weights);
}
