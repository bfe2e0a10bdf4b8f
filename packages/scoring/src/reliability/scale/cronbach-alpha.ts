import { expectShape, shape } from '@osee/core';
import { isAbove } from '../../number/compare.ts';
import { meanOf, sumOf } from '../../number/sums.ts';
import { fQuantile } from '../distribution/f-quantile.ts';
import { unitOfTable } from '../input/complete-rows.ts';
import { expectRectangle, levelShape, valueShape } from '../input/rating.ts';
import type { CoefficientInterval, UndefinedBecause } from '../input/undefined-because.ts';
import { correlationOf, covarianceOf } from './covariance.ts';

/**
 * What {@link cronbachAlpha} does with missing values, and how wide its interval is.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { CronbachOptions } from '@osee/scoring/reliability';
 *
 * const options: CronbachOptions = { missing: 'listwise' };
 * ```
 */
export interface CronbachOptions {
  /**
   * `listwise`: who left out one item is left out. `pairwise`: each pair of items counts all who answered both. The two
   * give different values; there is no default.
   */
  readonly missing: 'listwise' | 'pairwise';
  /** Chance with which the interval holds the value, from 0.5 to 0.9999; 0.95 unless told. */
  readonly level?: number;
}

/**
 * What {@link cronbachAlpha} found.
 *
 * @category reliability
 * @example
 * ```ts
 * import { type CronbachResult, cronbachAlpha } from '@osee/scoring/reliability';
 *
 * const result: CronbachResult = cronbachAlpha([[1, 2], [2, 3], [3, 3]], { missing: 'listwise' });
 * result.items.length; // => 2
 * ```
 */
export interface CronbachResult {
  readonly alpha: number | null;
  readonly undefinedBecause?: UndefinedBecause;
  readonly missing: 'listwise' | 'pairwise';
  /** By the F distribution (Feldt), as if all answers were complete. */
  readonly interval: CoefficientInterval | null;
  readonly respondents: number;
  readonly respondentsLeftOut: number;
  /** Mean and standard deviation of the sums of those who answered everything; `null` where there are none. */
  readonly total: { readonly mean: number; readonly standardDeviation: number | null } | null;
  readonly items: readonly {
    readonly mean: number | null;
    /** Alpha of the other items; it rising is no reason to drop one. */
    readonly alphaIfDropped: number | null;
    /** Correlation with the sum of the other items, over those who answered everything. */
    readonly itemRestCorrelation: number | null;
  }[];
}

/**
 * Cronbach's alpha: how far items that shall measure one thing go together. Use it for items that reflect one trait.
 * Items that form what they measure, as the competencies of a country do, need not go together: a low value says nothing
 * against them, and dropping an item to raise the figure makes the instrument worse.
 *
 * @param scores - one row for each respondent, one column for each item; `null` where one is missing
 * @param options - what missing values do, and the level of the interval
 * @returns alpha, its interval, and figures for each item
 * @throws `OseeError` with code `wrong-length` for rows of different lengths, `wrong-type` for what is no number
 * @see Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. Psychometrika 16, 297-334; Feldt,
 * Woodruff and Salih (1987) for the interval.
 * @category reliability
 * @example
 * ```ts
 * import { cronbachAlpha } from '@osee/scoring/reliability';
 *
 * const scores = ['00000', '00000', '00001', '00011', '00111', '01111', '11111', '10111', '00011', '01111'];
 * const answers = scores.map((row) => [...row].map(Number));
 * cronbachAlpha(answers, { missing: 'listwise' }).alpha?.toFixed(4); // => '0.8158'
 * ```
 */
export const cronbachAlpha = (
  scores: readonly (readonly (number | null)[])[],
  options: CronbachOptions,
): CronbachResult => {
  expectShape(scores, shape.list(shape.list(shape.orNull(valueShape)), 'an array of rows of scores'), [
    'scores',
  ]);
  expectRectangle(scores, ['scores']);
  expectShape(
    options,
    shape.exact({ missing: shape.words(['listwise', 'pairwise']) }, { level: levelShape }),
    ['options'],
  );
  const { missing, level = 0.95 } = options;
  const unit = unitOfTable(scores);
  const near = scores.map((row) => row.map((value) => (value === null ? null : value / unit)));
  const complete = near.filter((row): row is number[] => row.every((value) => value !== null));
  const kept = missing === 'listwise' ? complete : near.filter((row) => row.some((value) => value !== null));
  const count = scores[0]?.length ?? 0;
  const columns = Array.from({ length: count }, (_, item) => kept.map((row) => row[item] ?? null));
  const covariances = columns.map((one) => columns.map((two) => covarianceOf(one, two)));
  const alpha = alphaOf(covariances);
  const sums = complete.map((row) => sumOf(row));
  const items = columns.map((column, item) => {
    const given = column.filter((value) => value !== null);
    const rest = complete.map((row) => sumOf(row.filter((_, place) => place !== item)));
    return {
      mean: given.length > 0 ? meanOf(given) * unit : null,
      alphaIfDropped: alphaOf(covariances, item),
      itemRestCorrelation:
        count < 2
          ? null
          : correlationOf(
              complete.map((row) => row[item] as number),
              rest,
            ),
    };
  });
  const variance = covarianceOf(sums, sums);
  const standardDeviation = variance === null ? null : Math.sqrt(variance) * unit;
  const isFew = count < 2 || kept.length < 2;
  return {
    alpha,
    ...(alpha === null ? { undefinedBecause: isFew ? ('too-few' as const) : ('no-variation' as const) } : {}),
    missing,
    interval: intervalOf(alpha, kept.length, count, level),
    respondents: kept.length,
    respondentsLeftOut: scores.length - kept.length,
    total: sums.length > 0 ? { mean: meanOf(sums) * unit, standardDeviation } : null,
    items,
  };
};

/** Covariances of all pairs of items; `null` where nobody, or one alone, answered both. */
type Covariances = readonly (readonly (number | null)[])[];

/** Alpha of all items, or of all but one. */
const alphaOf = (covariances: Covariances, without = -1): number | null => {
  const rows = covariances.filter((_, item) => item !== without);
  if (rows.length < 2) return null;
  const kept = rows.flatMap((row) => row.filter((_, item) => item !== without));
  const known = kept.filter((value) => value !== null);
  if (known.length < kept.length) return null;
  const own = sumOf(covariances.flatMap((row, item) => (item === without ? [] : [row[item] ?? 0])));
  const whole = sumOf(known);
  return isAbove(whole, 0, own) ? (rows.length / (rows.length - 1)) * (1 - own / whole) : null;
};

const intervalOf = (
  alpha: number | null,
  respondents: number,
  items: number,
  level: number,
): CoefficientInterval | null => {
  if (alpha === null || alpha === 1) return null;
  const [above, below] = [respondents - 1, (respondents - 1) * (items - 1)];
  const endAt = (share: number): number => 1 - (1 - alpha) * fQuantile(share, above, below);
  return { low: endAt((1 + level) / 2), high: endAt((1 - level) / 2), level };
};
