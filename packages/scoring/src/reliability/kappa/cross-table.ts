import { expectShape, OseeError, shape } from '@osee/core';
import { expectDistinct } from '../input/expect-distinct.ts';
import { expectRatings, type Rating, ratingShape } from '../input/rating.ts';

/**
 * How {@link crossTable} counts pairs.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { CrossTableOptions } from '@osee/scoring/reliability';
 *
 * const options: CrossTableOptions = { categories: [1, 2, 3, 4, 5, 6], unused: 'drop' };
 * ```
 */
export interface CrossTableOptions {
  /** All categories that there are, in their order, also those that nobody used. */
  readonly categories: readonly (string | number)[];
  /**
   * What becomes of categories that neither rater used. `keep`, unless told: the steps of a declared scale keep their
   * distance. `drop`: they go, and their neighbours move together, as in the function `kappa2` of the R package irr.
   */
  readonly unused?: 'keep' | 'drop';
}

/**
 * Pairs of ratings, counted.
 *
 * @category reliability
 * @example
 * ```ts
 * import { type CrossTable, crossTable } from '@osee/scoring/reliability';
 *
 * const counted: CrossTable = crossTable([['yes', 'no']], { categories: ['no', 'yes'] });
 * counted.table; // => [[0, 0], [1, 0]]
 * ```
 */
export interface CrossTable {
  readonly categories: readonly (string | number)[];
  /** Rows: the first rater. Columns: the second. */
  readonly table: readonly (readonly number[])[];
  /** Pairs in which one rating or both are missing; they are not counted. */
  readonly incomplete: number;
}

/**
 * Counts how often two raters gave each pair of categories, for {@link cohenKappa}.
 *
 * @param pairs - for each unit the rating of the first and of the second rater, `null` where one is missing
 * @param options - the categories, and what becomes of those that nobody used
 * @returns the table, with the categories of its rows and columns
 * @throws `OseeError` with code `wrong-length` for a row that is no pair, `wrong-value` for a rating that is none of the
 * categories or for a category named twice
 * @category reliability
 * @example
 * ```ts
 * import { cohenKappa, crossTable } from '@osee/scoring/reliability';
 *
 * const pairs = [[1, 1], [2, 2], [1, 2], [4, 4], [5, null]];
 * const { table, incomplete } = crossTable(pairs, { categories: [1, 2, 3, 4, 5] });
 * incomplete; // => 1
 * cohenKappa(table, { weights: 'linear' }).kappa?.toFixed(3); // => '0.800'
 * ```
 */
export const crossTable = (pairs: readonly (readonly Rating[])[], options: CrossTableOptions): CrossTable => {
  expectRatings(pairs, ['pairs']);
  expectShape(
    options,
    shape.exact({ categories: shape.list(ratingShape) }, { unused: shape.words(['keep', 'drop']) }),
    ['options'],
  );
  const { categories, unused = 'keep' } = options;
  expectDistinct(categories, ['options', 'categories']);
  const placeOf = new Map(categories.map((category, place) => [category, place]));
  const table = categories.map(() => new Array<number>(categories.length).fill(0));
  let incomplete = 0;
  for (const [unit, pair] of pairs.entries()) {
    if (pair.length !== 2) {
      throw new OseeError('wrong-length', `Expected two ratings, got ${pair.length}.`, {
        path: ['pairs', unit],
        details: { expected: 2, got: pair.length },
      });
    }
    const [one, two] = pair.map((rating, rater) => {
      const place = rating === null ? null : placeOf.get(rating);
      if (place !== undefined) return place;
      throw new OseeError('wrong-value', `Expected one of the categories, got ${JSON.stringify(rating)}.`, {
        path: ['pairs', unit, rater],
        details: { got: rating },
      });
    });
    const row = typeof one === 'number' ? table[one] : undefined;
    if (row === undefined || typeof two !== 'number') incomplete += 1;
    else row[two] = (row[two] as number) + 1;
  }
  if (unused === 'keep') return { categories, table, incomplete };
  const isUsed = (place: number): boolean =>
    table[place]?.some((count) => count > 0) === true || table.some((row) => (row[place] as number) > 0);
  return {
    categories: categories.filter((_, place) => isUsed(place)),
    table: table.filter((_, place) => isUsed(place)).map((row) => row.filter((_, place) => isUsed(place))),
    incomplete,
  };
};
