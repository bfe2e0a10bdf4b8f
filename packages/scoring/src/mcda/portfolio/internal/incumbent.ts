/** The best selection so far, the forced candidates included. */
export interface Incumbent {
  total: number;
  positions: number[] | null;
  /** Whether another selection was met whose total lies within the tolerance. */
  tied: boolean;
  /** Totals that differ do so by more than this, whatever the noise in the sums. */
  readonly smallestGap: number;
}

export const noIncumbent = (smallestGap: number): Incumbent => ({
  total: -Infinity,
  positions: null,
  tied: false,
  smallestGap,
});

/** Takes a selection into account that obeys all rules. */
export function offer(
  incumbent: Incumbent,
  positions: readonly number[],
  total: number,
  tolerance: number,
): void {
  if (total < incumbent.total - tolerance) return;
  if (total > incumbent.total + tolerance) incumbent.tied = false;
  else if (!sameMembers(incumbent.positions, positions)) incumbent.tied = true;
  if (total <= incumbent.total) return;
  incumbent.total = total;
  incumbent.positions = [...positions];
}

/** Whether selections of at most this total are of no interest: worse, or one more of those that tie. */
export const isBeaten = (incumbent: Incumbent, bound: number, tolerance: number): boolean =>
  incumbent.tied ? bound <= incumbent.total + incumbent.smallestGap : bound < incumbent.total - tolerance;

function sameMembers(one: readonly number[] | null, other: readonly number[]): boolean {
  return one !== null && other.every((position) => one.includes(position));
}
