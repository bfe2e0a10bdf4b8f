import { expectShape, OseeError, shape } from '@osee/core';
import { isAbove } from '../../number/compare.ts';
import { sumOf } from '../../number/sums.ts';
import { normalQuantile } from '../distribution/normal.ts';
import { levelShape } from '../input/rating.ts';
import { squared } from '../input/squared.ts';
import type { CoefficientInterval, UndefinedBecause } from '../input/undefined-because.ts';
import { disagreementOf, type KappaWeights, kappaWeights } from './agreement-weights.ts';

/**
 * How {@link cohenKappa} weighs and how wide its interval is.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { KappaOptions } from '@osee/scoring/reliability';
 *
 * const options: KappaOptions = { weights: 'quadratic', level: 0.9 };
 * ```
 */
export interface KappaOptions {
  /** `unweighted` unless told. */
  readonly weights?: KappaWeights;
  /** Chance with which the interval holds the value, from 0.5 to 0.9999; 0.95 unless told. */
  readonly level?: number;
}

/**
 * What {@link cohenKappa} found.
 *
 * @category reliability
 * @example
 * ```ts
 * import { cohenKappa, type KappaResult } from '@osee/scoring/reliability';
 *
 * const result: KappaResult = cohenKappa([[20, 5], [10, 15]]);
 * result.kappa?.toFixed(2); // => '0.40'
 * ```
 */
export interface KappaResult {
  /** 1: full agreement; 0: as by chance; below 0: less than by chance; `null`: undefined. */
  readonly kappa: number | null;
  readonly undefinedBecause?: UndefinedBecause;
  readonly weights: KappaWeights;
  /** Units that both rated. */
  readonly units: number;
  /** Weighted share of units on which they agree, and the one that chance would give. */
  readonly observed: number | null;
  readonly expected: number | null;
  /** Asymptotic standard error; for small tables it is too small. */
  readonly standardError: number | null;
  /** Kappa and its standard error under the normal distribution; not cut off at 1. */
  readonly interval: CoefficientInterval | null;
  /** Standard error if there were no agreement beyond chance, and kappa divided by it. */
  readonly nullStandardError: number | null;
  readonly z: number | null;
}

/**
 * Cohen's kappa: how far two raters agree beyond chance, plain or weighted, with its standard errors. Where both gave
 * one and the same category to all units it is undefined, not 1.
 *
 * @param table - square table of counts: rows the first rater, columns the second; see {@link crossTable}
 * @param options - weights and level
 * @returns kappa with its errors
 * @throws `OseeError` with code `wrong-length` for a table that is not square, `wrong-type` for what is
 * no count, `out-of-range` for a count below 0 or no whole number, `unknown-option`
 * @see Fleiss, J. L., Cohen, J., Everitt, B. S. (1969). Large sample standard errors of kappa and weighted kappa.
 * Psychological Bulletin 72, 323-327.
 * @category reliability
 * @example
 * ```ts
 * import { cohenKappa } from '@osee/scoring/reliability';
 *
 * const table = [
 *   [0, 4, 1],
 *   [0, 8, 0],
 *   [0, 1, 5],
 * ];
 * const { kappa, standardError } = cohenKappa(table, { weights: 'linear' });
 * [kappa?.toFixed(4), standardError?.toFixed(4)]; // => ['0.4701', '0.1457']
 * ```
 */
export const cohenKappa = (
  table: readonly (readonly number[])[],
  options: KappaOptions = {},
): KappaResult => {
  expectTable(table);
  expectShape(options, shape.options({ weights: shape.words(kappaWeights), level: levelShape }), ['options']);
  const { weights = 'unweighted', level = 0.95 } = options;
  const units = sumOf(table.flat());
  const nothing = {
    observed: null,
    expected: null,
    standardError: null,
    interval: null,
    nullStandardError: null,
    z: null,
  };
  const undefinedFor = (undefinedBecause: UndefinedBecause): KappaResult => ({
    kappa: null,
    undefinedBecause,
    weights,
    units,
    ...nothing,
  });
  if (units === 0) return undefinedFor('too-few');
  const rows = table.map((row) => sumOf(row) / units);
  const columns = table.map((_, place) => sumOf(table.map((row) => row[place] as number)) / units);
  /** The weighted sum over all cells of what a function gives for their row and column. */
  const over = (valueAt: (one: number, two: number) => number): number =>
    sumOf(table.flatMap((row, one) => row.map((_, two) => valueAt(one, two))));
  const apart = (one: number, two: number): number => disagreementOf(weights, one, two, table.length);
  const share = (one: number, two: number): number =>
    ((table[one] as readonly number[])[two] as number) / units;
  const chance = (one: number, two: number): number => (rows[one] as number) * (columns[two] as number);
  const disagreement = over((one, two) => apart(one, two) * share(one, two));
  const byChance = over((one, two) => apart(one, two) * chance(one, two));
  if (byChance === 0) return undefinedFor('no-variation');
  const kappa = 1 - disagreement / byChance;
  // Mean agreement of each row and column with what the other rater gives by chance.
  const rowMeans = rows.map((_, one) => sumOf(columns.map((column, two) => column * (1 - apart(one, two)))));
  const columnMeans = columns.map((_, two) => sumOf(rows.map((row, one) => row * (1 - apart(one, two)))));
  const meanAt = (one: number, two: number): number =>
    (rowMeans[one] as number) + (columnMeans[two] as number);
  const expected = 1 - byChance;
  /** The error from a mean of squares and the square of the mean; what they differ by rounding only is nothing. */
  const errorOf = (mean: number, square: number): number =>
    isAbove(mean, square) ? Math.sqrt((mean - square) / units) / byChance : 0;
  const standardError = errorOf(
    over((one, two) => share(one, two) * squared(1 - apart(one, two) - meanAt(one, two) * (1 - kappa))),
    squared(kappa - expected * (1 - kappa)),
  );
  const nullStandardError = errorOf(
    over((one, two) => chance(one, two) * squared(1 - apart(one, two) - meanAt(one, two))),
    squared(expected),
  );
  const reach = normalQuantile((1 + level) / 2) * standardError;
  return {
    kappa,
    weights,
    units,
    observed: 1 - disagreement,
    expected,
    standardError,
    interval: { low: kappa - reach, high: kappa + reach, level },
    nullStandardError,
    z: nullStandardError > 0 ? kappa / nullStandardError : null,
  };
};

const expectTable = (table: readonly (readonly number[])[]): void => {
  const counts = shape.list(shape.list(shape.wholeFrom(0, 1e12)), 'an array of rows of counts');
  expectShape(table, counts, ['table']);
  const row = table.findIndex(({ length }) => length !== table.length);
  if (row === -1) return;
  throw new OseeError(
    'wrong-length',
    `Expected ${table.length} counts, as many as rows, got ${table[row]?.length}.`,
    {
      path: ['table', row],
      details: { expected: table.length, got: table[row]?.length },
    },
  );
};
