/** Data of published examples, as numbers; the values that they give stand in the tests. */

const digits = (row: string): (number | null)[] =>
  [...row].map((sign) => (sign === '.' ? null : Number(sign)));

/** Krippendorff's example of four coders and twelve units, by unit, as in the R package irr. */
export const codersOfTwelveUnits = '11.1 2232 3333 3333 2222 1234 4444 1121 2222 .555 ..11 ..3.'
  .split(' ')
  .map(digits);

/** Fifteen subjects by six raters, counted in five categories, as in the R package irrCAC. */
export const sixRatersOfFifteen =
  '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031'
    .split(' ')
    .map((row) => digits(row).map(Number));

/** Three raters of anxiety in twenty people, as in the R package irr. */
export const anxiety = ['33345523522615221243', '36462424332333221334', '21443216111233113322'].map((row) =>
  digits(row).map(Number),
);

/** Fleiss (1971): thirty patients by six psychiatrists in five diagnoses, as in the tests of statsmodels. */
export const diagnoses = (
  '444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445 ' +
  '333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555'
)
  .split(' ')
  .map((row) => digits(row).map(Number));

/** Ten subjects by fourteen raters, counted in five categories (Wikipedia, statsmodels). */
export const fourteenRatersOfTen = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
];

/** Each row of counts as the ratings that it counts. */
export const countsToRatings = (counts: readonly (readonly number[])[]): number[][] =>
  counts.map((row) => row.flatMap((count, category) => new Array<number>(count).fill(category + 1)));

/** How often each of `size` categories, counted from 1, was given in each row. */
export const ratingsToCounts = (rows: readonly (readonly number[])[], size: number): number[][] =>
  rows.map((row) =>
    Array.from({ length: size }, (_, category) => row.filter((rating) => rating === category + 1).length),
  );
