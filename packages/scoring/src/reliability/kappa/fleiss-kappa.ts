import { expectShape, OseeError, shape } from '@osee/core';
import { sumOf } from '../../number/sums.ts';
import { expectRectangle } from '../input/rating.ts';
import type { UndefinedBecause } from '../input/undefined-because.ts';

/**
 * What chance means for {@link fleissKappa}.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { FleissOptions } from '@osee/scoring/reliability';
 *
 * const options: FleissOptions = { marginals: 'free' };
 * ```
 */
export interface FleissOptions {
  /**
   * `fixed`, unless told: chance follows the shares in which the categories were used (Fleiss). `free`: all categories
   * are alike (Randolph).
   */
  readonly marginals?: 'fixed' | 'free';
}

/**
 * What {@link fleissKappa} found.
 *
 * @category reliability
 * @example
 * ```ts
 * import { fleissKappa, type FleissResult } from '@osee/scoring/reliability';
 *
 * const result: FleissResult = fleissKappa([[7, 1], [3, 5]], { marginals: 'free' });
 * result.kappa?.toFixed(3); // => '0.214'
 * ```
 */
export interface FleissResult {
  readonly kappa: number | null;
  readonly undefinedBecause?: UndefinedBecause;
  readonly marginals: 'fixed' | 'free';
  readonly units: number;
  /** Ratings of each unit. */
  readonly raters: number;
  /** Share of pairs of raters that agree, and the one that chance would give. */
  readonly observed: number | null;
  readonly expected: number | null;
  /** Standard error if there were no agreement beyond chance, and kappa divided by it; for `fixed` only. */
  readonly nullStandardError: number | null;
  readonly z: number | null;
}

/**
 * Fleiss' kappa: how far several raters agree beyond chance on categories without order. The raters may be others for
 * each unit, but as many. Where ratings are missing or categories have an order, {@link krippendorffAlpha} is the choice.
 *
 * @param counts - one row for each unit, one column for each category: how many raters gave it
 * @param options - what chance means
 * @returns kappa with its error under chance
 * @throws `OseeError` with code `wrong-length` for rows of different lengths, `wrong-value` for a unit with another number
 * of ratings than the first, `wrong-type` or `out-of-range` for what is no count
 * @see Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin 76, 378-382;
 * Fleiss, Nee and Landis (1979) for the error; Randolph (2005) for free marginals.
 * @category reliability
 * @example
 * ```ts
 * import { fleissKappa } from '@osee/scoring/reliability';
 *
 * fleissKappa([[6, 1, 0], [0, 7, 0]]).kappa?.toFixed(6); // => '0.708333'
 * ```
 */
export const fleissKappa = (
  counts: readonly (readonly number[])[],
  options: FleissOptions = {},
): FleissResult => {
  expectShape(counts, shape.list(shape.list(shape.wholeFrom(0, 1e9)), 'an array of rows of counts'), [
    'counts',
  ]);
  expectRectangle(counts, ['counts']);
  expectShape(options, shape.options({ marginals: shape.words(['fixed', 'free']) }), ['options']);
  const { marginals = 'fixed' } = options;
  const raters = sumOf(counts[0] ?? []);
  expectAlike(counts, raters);
  const base = { marginals, units: counts.length, raters };
  const nothing = { observed: null, expected: null, nullStandardError: null, z: null };
  if (counts.length === 0 || raters < 2)
    return { kappa: null, undefinedBecause: 'too-few', ...base, ...nothing };
  const ofUnits = counts.map(
    (row) => sumOf(row.map((count) => count * (count - 1))) / (raters * (raters - 1)),
  );
  const observed = sumOf(ofUnits) / counts.length;
  const categories = (counts[0] as readonly number[]).map((_, category) =>
    sumOf(counts.map((row) => row[category] as number)),
  );
  const shares = categories.map((count) => count / (counts.length * raters));
  const isOne =
    marginals === 'fixed' ? categories.filter((count) => count > 0).length < 2 : categories.length < 2;
  if (isOne) return { kappa: null, undefinedBecause: 'no-variation', ...base, ...nothing, observed };
  const expected =
    marginals === 'fixed' ? sumOf(shares.map((share) => share * share)) : 1 / categories.length;
  const kappa = (observed - expected) / (1 - expected);
  if (marginals === 'free') return { kappa, ...base, observed, expected, nullStandardError: null, z: null };
  const spreads = shares.map((share) => share * (1 - share));
  const spread = sumOf(spreads);
  const lean = sumOf(shares.map((share, category) => (spreads[category] as number) * (1 - 2 * share)));
  const pairs = counts.length * raters * (raters - 1);
  const nullStandardError = Math.sqrt((2 / pairs) * Math.max(0, spread * spread - lean)) / spread;
  const z = nullStandardError > 0 ? kappa / nullStandardError : null;
  return { kappa, ...base, observed, expected, nullStandardError, z };
};

const expectAlike = (counts: readonly (readonly number[])[], raters: number): void => {
  const unit = counts.findIndex((row) => sumOf(row) !== raters);
  if (unit === -1) return;
  const got = sumOf(counts[unit] as readonly number[]);
  throw new OseeError('wrong-value', `Expected ${raters} ratings as of the first unit, got ${got}.`, {
    path: ['counts', unit],
    details: { expected: raters, got },
  });
};
