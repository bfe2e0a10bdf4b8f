import { meanOf } from '../../number/sums.ts';

/** The middle of at least one value, or the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : meanOf([sorted[middle - 1] as number, upper]);
}
