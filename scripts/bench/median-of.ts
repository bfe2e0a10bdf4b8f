/** The middle one of some measurements; of two in the middle the larger. */
export const medianOf = (numbers: readonly number[]): number =>
  [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? Number.NaN;
