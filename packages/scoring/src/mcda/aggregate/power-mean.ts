import { OseeError } from '@osee/core';
import { exp, expm1 } from '../../number/exp.ts';
import { geometricMeanOf } from '../../number/geometric.ts';
import { log, log1p } from '../../number/log.ts';
import { pow } from '../../number/pow.ts';
import { weightedMeanOf } from '../../number/sums.ts';
import { checkOptions } from '../internal/check-options.ts';
import type { KnownValues } from '../internal/known-values.ts';
import { positiveValues, zeroRules } from '../internal/positive-values.ts';
import { shown } from '../internal/shown.ts';
import { zeroOptionNames } from './option-names.ts';
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
 * @category aggregation
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
  options: ZeroOptions = {},
): number | null {
  if (typeof exponent !== 'number' || Number.isNaN(exponent)) {
    throw new OseeError('bad-exponent', `Expected a number as exponent, got ${shown(exponent)}.`, {
      path: ['exponent'],
      details: { got: exponent },
    });
  }
  const known = positiveValues(values, weights, zeroRules(checkOptions(options, zeroOptionNames)));
  if (known === null) return null;
  const lowest = known.values.reduce((a, b) => Math.min(a, b));
  const highest = known.values.reduce((a, b) => Math.max(a, b));
  if (Math.abs(exponent) < negligible) return lowest === 0 ? 0 : geometricMeanOf(known.values, known.weights);
  if (exponent === Number.POSITIVE_INFINITY || lowest === highest) return highest;
  if (exponent === Number.NEGATIVE_INFINITY || (exponent < 0 && lowest === 0)) return lowest;
  // Relative to one of the extremes no power can overflow; a root of what underflowed can.
  const unit = exponent > 0 ? highest : lowest;
  const isNearZero = Math.abs(exponent) * log(highest / lowest) < 1;
  const found = isNearZero ? nearZero(known, exponent, unit) : farFromZero(known, exponent, unit);
  return Math.min(highest, Math.max(lowest, found));
}

function farFromZero({ values, weights }: KnownValues, exponent: number, unit: number): number {
  const mean = weightedMeanOf(
    values.map((value) => pow(value / unit, exponent)),
    weights,
  );
  return unit * pow(mean, 1 / exponent);
}

/** With a small exponent all powers lie near 1, so what they lie beyond it is added up instead. */
function nearZero({ values, weights }: KnownValues, exponent: number, unit: number): number {
  const beyond = weightedMeanOf(
    values.map((value) => expm1(exponent * log(value / unit))),
    weights,
  );
  return unit * exp(log1p(beyond) / exponent);
}
