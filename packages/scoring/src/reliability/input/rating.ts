import { expectShape, OseeError, type Path, shape } from '@osee/core';

/**
 * What a rater says of a unit: a number, or the id of a category; `null` where nothing was said.
 *
 * @category reliability
 * @example
 * ```ts
 * import { krippendorffAlpha, type Rating } from '@osee/scoring/reliability';
 *
 * const ratings: Rating[][] = [['low', 'low'], ['high', null], ['high', 'high']];
 * krippendorffAlpha(ratings, { metric: 'nominal' }).alpha; // => 1
 * ```
 */
export type Rating = number | string | null;

/** Beyond it the square of a difference leaves the range of numbers. */
const largest = 1e100;

export const valueShape = /* #__PURE__ */ shape.numberFrom(-largest, largest);
export const ratingShape = /* #__PURE__ */ shape.orNull(/* #__PURE__ */ shape.either(shape.text, valueShape));
export const levelShape = /* #__PURE__ */ shape.numberFrom(0.5, 0.9999);

/** Refuses rows of different lengths. */
export const expectRectangle = (rows: readonly (readonly unknown[])[], path: Path): void => {
  const [first] = rows;
  const row = rows.findIndex(({ length }) => length !== first?.length);
  if (row === -1) return;
  throw new OseeError(
    'wrong-length',
    `Expected ${first?.length} values as in the first row, got ${rows[row]?.length}.`,
    { path: [...path, row], details: { expected: first?.length, got: rows[row]?.length } },
  );
};

/** Refuses what is no table of units and raters. */
export const expectRatings = (ratings: unknown, path: Path): void => {
  expectShape(
    ratings,
    shape.list(shape.list(ratingShape), 'an array of units, each an array of ratings'),
    path,
  );
  expectRectangle(ratings as readonly (readonly unknown[])[], path);
};
