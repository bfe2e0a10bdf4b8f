import { isAbove, isEqual } from '../../number/compare.ts';
import { checkCount } from '../internal/check-count.ts';
import { checkList } from '../internal/check-list.ts';
import { checkNumber } from '../internal/check-number.ts';
import { checkOptions, type OptionNames } from '../internal/check-options.ts';
import { checkEffort } from '../internal/limits.ts';
import { distributionShape } from './distribution-shape.ts';

/**
 * When {@link winsorise} stops.
 *
 * @category normalisation
 * @example
 * ```ts
 * import { type WinsoriseOptions, winsorise } from '@osee/scoring/mcda';
 *
 * const options: WinsoriseOptions = { maximumSteps: 1 };
 * winsorise([1, 2, 3, 4, 90], options).treated; // => [4]
 * ```
 */
export interface WinsoriseOptions {
  /** At most so many values are moved: a whole number of 0 or more. Default 5. */
  readonly maximumSteps?: number;
  /** A list counts as having outliers when the absolute skewness is above this (default 2) ... */
  readonly skewness?: number;
  /** ... and the excess kurtosis is above this (default 3.5). */
  readonly excessKurtosis?: number;
}

/**
 * What {@link winsorise} gives.
 *
 * @category normalisation
 * @example
 * ```ts
 * import { type WinsoriseResult, winsorise } from '@osee/scoring/mcda';
 *
 * const result: WinsoriseResult = winsorise([1, 2, 3, 4, 5]);
 * result.treated; // => []
 * ```
 */
export interface WinsoriseResult {
  readonly values: readonly (number | null)[];
  /** Positions (from 0) of the values that were moved, ascending. */
  readonly treated: readonly number[];
  /** Whether the list no longer counts as having outliers. */
  readonly settled: boolean;
}

/**
 * Pulls in outliers one by one: while the list is too skewed and too heavy in the tails, the value furthest out
 * on the side of the skew moves to the next value.
 *
 * @param values - raw values of one criterion; `null` stays
 * @param options - thresholds and the number of steps
 * @returns the treated values, what was moved, and whether that was enough
 * @throws `OseeError` with code `too-few-values` (fewer than 4 known), `not-a-finite-number`, or `bad-count` for
 *   `maximumSteps`
 * @see OECD and JRC, Handbook on Constructing Composite Indicators, 2008, chapter 5
 * @category normalisation
 * @example
 * ```ts
 * import { winsorise } from '@osee/scoring/mcda';
 *
 * winsorise([1, 2, 3, 4, 5, 6, 700]).values; // => [1, 2, 3, 4, 5, 6, 6]
 * ```
 */
export function winsorise(
  values: readonly (number | null)[],
  options: WinsoriseOptions = {},
): WinsoriseResult {
  checkOptions(options, winsoriseOptionNames);
  const maximumSteps = checkCount(options.maximumSteps ?? 5, ['maximumSteps'], 0);
  const skewLimit = checkNumber(options.skewness ?? 2, ['skewness']);
  const tailLimit = checkNumber(options.excessKurtosis ?? 3.5, ['excessKurtosis']);
  for (const [index, value] of checkList(values, ['values']).entries()) {
    if (value !== null) checkNumber(value, ['values', index]);
  }
  checkEffort(Math.min(maximumSteps, values.length) * values.length, ['maximumSteps']);
  const current = [...values];
  const treated = new Set<number>();
  for (;;) {
    const known = current.filter((value) => value !== null);
    const shape = distributionShape(known);
    const settled =
      shape === null ||
      !(isAbove(Math.abs(shape.skewness), skewLimit) && isAbove(shape.excessKurtosis, tailLimit));
    const side = shape !== null && shape.skewness < 0 ? Math.min : Math.max;
    const extreme = known.reduce((a, b) => side(a, b));
    const moved = current.flatMap((value, index) =>
      value !== null && isEqual(value, extreme) ? [index] : [],
    );
    const after = new Set([...treated, ...moved]);
    if (settled || after.size > maximumSteps) {
      return { values: current, treated: [...treated].sort((a, b) => a - b), settled };
    }
    const next = known.filter((value) => !isEqual(value, extreme)).reduce((a, b) => side(a, b));
    for (const index of moved) current[index] = next;
    for (const index of moved) treated.add(index);
  }
}

const winsoriseOptionNames: OptionNames<WinsoriseOptions> = {
  maximumSteps: true,
  skewness: true,
  excessKurtosis: true,
};
