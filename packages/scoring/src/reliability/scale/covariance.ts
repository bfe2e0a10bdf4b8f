import { meanOf, sumOf } from '../../number/sums.ts';

type Column = readonly (number | null)[];

/** The rows in which both columns have a value. */
const bothOf = (one: Column, two: Column): readonly (readonly [number, number])[] =>
  one.flatMap((value, row) => {
    const other = two[row] ?? null;
    return value === null || other === null ? [] : [[value, other] as const];
  });

/** Covariance over the rows in which both columns have a value, divided by their number less one; `null` below two. */
export const covarianceOf = (one: Column, two: Column): number | null => {
  const pairs = bothOf(one, two);
  if (pairs.length < 2) return null;
  const mean = meanOf(pairs.map(([value]) => value));
  const otherMean = meanOf(pairs.map(([, value]) => value));
  return sumOf(pairs.map(([value, other]) => (value - mean) * (other - otherMean))) / (pairs.length - 1);
};

/** Correlation over the rows in which both columns have a value; `null` below two rows, or where one is constant. */
export const correlationOf = (one: Column, two: Column): number | null => {
  const pairs = bothOf(one, two);
  const [first, second] = [pairs.map(([value]) => value), pairs.map(([, value]) => value)];
  const covariance = covarianceOf(first, second);
  const spread = Math.sqrt((covarianceOf(first, first) ?? 0) * (covarianceOf(second, second) ?? 0));
  if (covariance === null || spread === 0) return null;
  return Math.min(1, Math.max(-1, covariance / spread));
};
