import { OseeError } from '@osee/core';
import { checkNumber } from '../internal/check-number.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkShare } from '../internal/check-share.ts';
import { checkWeights } from '../internal/check-weights.ts';
import type { MissingOptions } from './missing-policy.ts';

/**
 * The settings of {@link owa}.
 *
 * @category mcda
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
 * @category mcda
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
  const policy = checkOneOf(
    options.missing ?? 'propagate',
    ['propagate', 'renormalise', 'zero'],
    ['missing'],
  );
  const order = checkOneOf(options.order ?? 'descending', ['descending', 'ascending'], ['order']);
  const minimumCoverage = checkShare(options.minimumCoverage ?? 0, ['minimumCoverage']);
  if (values.length === 0) {
    throw new OseeError('no-values', 'Expected at least one value, got none.', { path: ['values'] });
  }
  checkWeights(weights, values.length);
  for (const [index, value] of values.entries()) {
    if (value !== null) checkNumber(value, ['values', index]);
  }
  const known = values
    .map((value) => (policy === 'zero' ? (value ?? 0) : value))
    .filter((value) => value !== null);
  const incomplete = known.length < values.length;
  if (incomplete && (policy === 'propagate' || known.length === 0)) return null;
  if (known.length / values.length < minimumCoverage) return null;
  const sorted = known.sort((a, b) => (order === 'descending' ? b - a : a - b));
  const places = weightsOfPlaces(weights, sorted.length);
  return sorted.reduce((sum, value, index) => sum + value * (places[index] as number), 0);
}

function weightsOfPlaces(weights: readonly number[], count: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (count === weights.length) return weights.map((weight) => weight / total);
  const cumulative = (share: number): number => {
    const place = share * weights.length;
    return (
      weights.reduce((sum, weight, index) => sum + weight * Math.min(1, Math.max(0, place - index)), 0) /
      total
    );
  };
  return Array.from(
    { length: count },
    (_, index) => cumulative((index + 1) / count) - cumulative(index / count),
  );
}
