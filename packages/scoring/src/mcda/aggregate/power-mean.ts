import { OseeError } from '@osee/core';
import type { KnownValues } from '../internal/known-values.ts';
import { positiveValues } from '../internal/positive-values.ts';
import { geometricMean } from './geometric-mean.ts';
import type { ZeroOptions } from './zero-policy.ts';

/** Nearer to 0 the mean is the geometric one in every digit. */
const negligible = 1e-30;

/**
 * The weighted power mean (generalised mean): the lower the exponent, the more a weak value counts. 1 is the
 * arithmetic mean, 0 the geometric, -1 the harmonic, `-Infinity` the smallest value, `Infinity` the largest.
 *
 * @param values - one value of 0 or more per criterion; `null` is unknown
 * @param weights - one weight of 0 or more per criterion, on any scale
 * @param exponent - any number but NaN
 * @param options - what to do about unknown values and about zeros
 * @returns the mean, or `null` when the policy gives none
 * @throws `OseeError` with code `bad-exponent`, `negative-value`, `zero-value`, `no-values`,
 *   `wrong-length`, `not-a-finite-number`, `negative-weight`, `all-zero-weights` or `unknown-option`
 * @see P. S. Bullen, Handbook of Means and Their Inequalities, 2003, chapter III
 * @category mcda
 * @example
 * ```ts
 * import { powerMean } from '@osee/scoring/mcda';
 *
 * powerMean([1, 7], [1, 1], 2); // => 5
 * powerMean([2, 6], [1, 1], -1); // => 3
 * powerMean([2, 6], [1, 1], Number.NEGATIVE_INFINITY); // => 2
 * ```
 */
export function powerMean(
  values: readonly number[],
  weights: readonly number[] | undefined,
  exponent: number,
  options?: ZeroOptions,
): number;
export function powerMean(
  values: readonly (number | null)[],
  weights: readonly number[] | undefined,
  exponent: number,
  options?: ZeroOptions,
): number | null;
export function powerMean(
  values: readonly (number | null)[],
  weights: readonly number[] | undefined,
  exponent: number,
  options?: ZeroOptions,
): number | null {
  if (typeof exponent !== 'number' || Number.isNaN(exponent)) {
    throw new OseeError('bad-exponent', `Expected a number as exponent, got ${String(exponent)}.`, {
      path: ['exponent'],
      details: { got: exponent },
    });
  }
  const known = positiveValues(values, weights, options);
  if (known === null) return null;
  if (Math.abs(exponent) < negligible) return geometricMean(known.values, known.weights);
  const lowest = known.values.reduce((a, b) => Math.min(a, b));
  const highest = known.values.reduce((a, b) => Math.max(a, b));
  if (exponent === Number.POSITIVE_INFINITY || highest === 0) return highest;
  if (exponent === Number.NEGATIVE_INFINITY || (exponent < 0 && lowest === 0)) return lowest;
  // Relative to one of the extremes no power can overflow.
  const unit = exponent > 0 ? highest : lowest;
  if (Math.abs(exponent) * Math.log(highest / lowest) < 1) return nearZero(known, exponent, unit);
  const sum = known.values.reduce(
    (total, value, index) => total + (known.weights[index] as number) * (value / unit) ** exponent,
    0,
  );
  return unit * sum ** (1 / exponent);
}

/** The powers are all nearly 1 here, so that only their distance from 1 has enough digits. */
function nearZero({ values, weights }: KnownValues, exponent: number, unit: number): number {
  const beyond = values.reduce(
    (total, value, index) =>
      total + (weights[index] as number) * Math.expm1(exponent * Math.log(value / unit)),
    0,
  );
  return unit * Math.exp(Math.log1p(beyond) / exponent);
}
