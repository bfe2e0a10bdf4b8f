import { expectShape, shape } from '@osee/core';
import { sumOf } from '../../number/sums.ts';
import { expectDistinct } from '../input/expect-distinct.ts';
import { expectRatings, type Rating, ratingShape } from '../input/rating.ts';
import type { UndefinedBecause } from '../input/undefined-because.ts';
import { placesOf } from './alpha-places.ts';
import { coincidencesOf } from './coincidences.ts';
import { type DifferenceMetric, differenceMetrics, squaredDifference } from './metric.ts';

/**
 * How {@link krippendorffAlpha} reads the ratings.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { AlphaOptions } from '@osee/scoring/reliability';
 *
 * const options: AlphaOptions = { metric: 'ordinal', categories: ['low', 'middle', 'high'] };
 * ```
 */
export interface AlphaOptions {
  readonly metric: DifferenceMetric;
  /** The categories from the lowest to the highest; needed for ordinal ratings that are texts. */
  readonly categories?: readonly (string | number)[];
}

/**
 * What {@link krippendorffAlpha} found.
 *
 * @category reliability
 * @example
 * ```ts
 * import { type AlphaResult, krippendorffAlpha } from '@osee/scoring/reliability';
 *
 * const result: AlphaResult = krippendorffAlpha([[1, 1], [2, 3], [3, null]], { metric: 'ordinal' });
 * result.units; // => 2
 * ```
 */
export interface AlphaResult {
  /** 1: full agreement; 0: as by chance; below 0: systematic disagreement; `null`: undefined. */
  readonly alpha: number | null;
  readonly undefinedBecause?: UndefinedBecause;
  readonly metric: DifferenceMetric;
  /** Units with two ratings or more: only these are compared. */
  readonly units: number;
  /** Ratings in these units. */
  readonly ratings: number;
  /** How many of these ratings fell on each category, in their order. */
  readonly counts: readonly { readonly category: string | number; readonly count: number }[];
  /** Units left out, because they have fewer than two ratings. */
  readonly unitsLeftOut: number;
}

/**
 * Krippendorff's alpha: how far raters agree beyond chance, for any number of raters, any metric, and with ratings
 * missing. A unit with one rating is left out. Where all ratings are equal alpha is undefined, not 1: nothing shows
 * that the raters could have told units apart.
 *
 * @param ratings - one row for each unit, one column for each rater; `null` where a rating is missing
 * @param options - the metric, and the order of categories that are texts
 * @returns alpha with what it rests on
 * @throws `OseeError` with code `wrong-length` for rows of different lengths; `wrong-value` for a rating that is none of
 * the `categories`, or for a category named twice; `wrong-type` for a text under a metric that needs numbers;
 * `out-of-range` for a number below 0 under the metric `ratio`; `too-many-values` for more than 1000 different ratings
 * @see Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. University of Pennsylvania.
 * @category reliability
 * @example
 * ```ts
 * import { krippendorffAlpha } from '@osee/scoring/reliability';
 *
 * const steps = ['not-yet', 'first-steps', 'established', 'managed', 'embedded'];
 * const ratings = [
 *   ['not-yet', 'not-yet'],
 *   ['established', 'managed'],
 *   ['embedded', 'embedded'],
 *   ['managed', null],
 * ];
 * krippendorffAlpha(ratings, { metric: 'ordinal', categories: steps }).alpha?.toFixed(3); // => '0.949'
 * ```
 */
export const krippendorffAlpha = (
  ratings: readonly (readonly Rating[])[],
  options: AlphaOptions,
): AlphaResult => {
  expectRatings(ratings, ['ratings']);
  expectShape(
    options,
    shape.exact({ metric: shape.words(differenceMetrics) }, { categories: shape.list(ratingShape) }),
    ['options'],
  );
  const { metric, categories: order } = options;
  expectDistinct(order ?? [], ['options', 'categories']);
  const { categories, values, places } = placesOf(ratings, metric, order);
  const { counts, pairs, units } = coincidencesOf(places, categories.length);
  const difference = squaredDifference(metric, values, counts);
  const total = sumOf(counts);
  const observed: number[] = [];
  const expected: number[] = [];
  for (const [one, row] of pairs.entries()) {
    for (const [two, times] of row.entries()) {
      if (one === two) continue;
      const apart = difference(one, two);
      observed.push(times * apart);
      expected.push((counts[one] as number) * (counts[two] as number) * apart);
    }
  }
  const byChance = sumOf(expected);
  const base = {
    metric,
    units,
    ratings: total,
    counts: categories.map((category, place) => ({ category, count: counts[place] as number })),
    unitsLeftOut: ratings.length - units,
  };
  if (units === 0) return { alpha: null, undefinedBecause: 'too-few', ...base };
  if (byChance === 0) return { alpha: null, undefinedBecause: 'no-variation', ...base };
  return { alpha: 1 - ((total - 1) * sumOf(observed)) / byChance, ...base };
};
