/**
 * Numbers that differ by no more than this share of their size are equal: they differ by rounding only. A figure that
 * took a thousand steps of arithmetic is off by some 1e-13 of its size, and data are told to far fewer than 12 digits.
 */
export const relativeTolerance = 1e-12;

/**
 * Whether two computed numbers are equal within rounding: they lie within `relativeTolerance` of the larger of them.
 *
 * Near zero a difference can be all rounding (`0.1 + 0.2 - 0.3`), and only the caller knows how large the terms were
 * that cancelled: `magnitude` tells it. Without it 0 equals 0 alone, so tiny numbers keep their differences.
 *
 * @param magnitude - size of the terms that the numbers were made from, where they can cancel; default 0
 */
export const isEqual = (a: number, b: number, magnitude = 0): boolean => {
  if (a === b) return true;
  const size = Math.max(Math.abs(a), Math.abs(b), magnitude);
  return size < Number.POSITIVE_INFINITY && Math.abs(a - b) <= relativeTolerance * size;
};

/** Whether `a` lies above `b` by more than rounding. */
export const isAbove = (a: number, b: number, magnitude = 0): boolean => a > b && !isEqual(a, b, magnitude);

/** Whether `a` lies below `b` by more than rounding. */
export const isBelow = (a: number, b: number, magnitude = 0): boolean => a < b && !isEqual(a, b, magnitude);

/** Whether `a` reaches `b` within rounding. */
export const isAtLeast = (a: number, b: number, magnitude = 0): boolean => a >= b || isEqual(a, b, magnitude);

/** Whether `a` stays within `b` within rounding. */
export const isAtMost = (a: number, b: number, magnitude = 0): boolean => a <= b || isEqual(a, b, magnitude);

/** -1, 0 or 1: below, equal within rounding, above. */
export const compare = (a: number, b: number, magnitude = 0): -1 | 0 | 1 =>
  isEqual(a, b, magnitude) ? 0 : a < b ? -1 : 1;

/** Whether the values differ by rounding only; true of an empty list. */
export const isConstant = (values: readonly number[], magnitude = 0): boolean => {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low >= high || isEqual(low, high, magnitude);
};

/** The largest size among the values: the `magnitude` of numbers that were made from them. */
export const magnitudeOf = (values: ArrayLike<number>): number => {
  let largest = 0;
  for (let index = 0; index < values.length; index += 1) {
    largest = Math.max(largest, Math.abs(values[index] as number));
  }
  return largest;
};

/**
 * The `magnitude` of figures of which nothing more is known: a small part of the largest, so that equal are those that
 * lie within 5e-16 of it, as the rest of sums that cancel does (`0.1 + 0.2 - 0.3` beside 1).
 */
export const floorOf = (values: ArrayLike<number>): number => magnitudeOf(values) / 2048;

/** A limit moved up by the rounding that it allows, for loops that compare many numbers with one limit. */
export const upperEdgeOf = (limit: number, magnitude: number): number =>
  limit + relativeTolerance * Math.max(Math.abs(limit), magnitude);
