import { OseeError } from '@osee/core';
import { magnitudeOf } from '../../number/compare.ts';
import { unitOf } from '../../number/power-of-two.ts';
import type { Rating } from '../input/rating.ts';
import type { DifferenceMetric } from './metric.ts';

/** The values that occur, ascending, and for each unit the places of those that were given. */
export interface AlphaPlaces {
  readonly categories: readonly (string | number)[];
  /** The categories as numbers, brought near 1 so that no square leaves the range of numbers. */
  readonly values: readonly number[];
  readonly places: readonly (readonly number[])[];
}

/** Every pair of different ratings is looked at. */
const mostCategories = 1000;

type Given = readonly { readonly rating: string | number; readonly unit: number; readonly rater: number }[];

const refuse = (code: string, expected: string, { rating, unit, rater }: Given[number]): never => {
  throw new OseeError(code, `Expected ${expected}, got ${JSON.stringify(rating)}.`, {
    path: ['ratings', unit, rater],
    details: { got: rating },
  });
};

/** Values in the order in which they stand, or ascending where they are numbers. */
const orderOf = (
  given: Given,
  metric: DifferenceMetric,
  order: readonly (string | number)[] | undefined,
): readonly (string | number)[] => {
  if (order !== undefined) {
    const known = new Set(order);
    const stranger = given.find(({ rating }) => !known.has(rating));
    if (stranger) refuse('wrong-value', 'one of the categories', stranger);
    return order;
  }
  const found = [...new Set(given.map(({ rating }) => rating))];
  if (metric === 'nominal') return found;
  const text = given.find(({ rating }) => typeof rating === 'string');
  if (text)
    refuse(
      'wrong-type',
      `a number, or a list of categories in their order, for the metric "${metric}"`,
      text,
    );
  return found.sort((one, two) => (one as number) - (two as number));
};

export const placesOf = (
  ratings: readonly (readonly Rating[])[],
  metric: DifferenceMetric,
  order?: readonly (string | number)[],
): AlphaPlaces => {
  const given = ratings.flatMap((row, unit) =>
    row.flatMap((rating, rater) => (rating === null ? [] : [{ rating, unit, rater }])),
  );
  const categories = orderOf(given, metric, order);
  if (metric === 'interval' || metric === 'ratio') {
    const text = given.find(({ rating }) => typeof rating === 'string');
    if (text) refuse('wrong-type', `a number for the metric "${metric}"`, text);
    const negative = given.find(({ rating }) => metric === 'ratio' && (rating as number) < 0);
    if (negative) refuse('out-of-range', 'a number of 0 or more for the metric "ratio"', negative);
  }
  if (categories.length > mostCategories) {
    throw new OseeError(
      'too-many-values',
      `Expected at most ${mostCategories} different ratings, got ${categories.length}.`,
      { path: ['ratings'], details: { maximum: mostCategories, got: categories.length } },
    );
  }
  const numbers = categories.map((category) => (typeof category === 'number' ? category : 0));
  const unit = unitOf(magnitudeOf(numbers));
  const placeOf = new Map(categories.map((category, place) => [category, place]));
  const places = ratings.map((row) =>
    row.flatMap((rating) => (rating === null ? [] : [placeOf.get(rating) as number])),
  );
  return { categories, values: numbers.map((number) => number / unit), places };
};
