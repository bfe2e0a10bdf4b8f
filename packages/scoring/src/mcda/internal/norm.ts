import { magnitudeOf } from '../../number/compare.ts';

/** The root of the sum of squares, safe from overflow, for lists of any length. */
export function normOf(values: readonly number[]): number {
  const largest = magnitudeOf(values);
  if (largest === 0) return 0;
  let sum = 0;
  for (const value of values) {
    const share = value / largest;
    sum += share * share;
  }
  return largest * Math.sqrt(sum);
}
