/** The two ends of what something can come to. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** What a criterion or a node can come to, over all ways of answering what is open. */
export interface Reach {
  /** Its value where it counts; `null` when it never does. */
  readonly ends: Ends | null;
  /** Whether it may leave the score. */
  readonly canLeave: boolean;
  /** Its value where it is full, and where it is not; only rungs of ladders need the two apart. */
  readonly full: Ends | null;
  readonly part: Ends | null;
  /** Its maximum, which may hang on what leaves it. */
  readonly maximum: Ends;
  /** Whether the ends are reached, and not only bounds. */
  readonly isExact: boolean;
}

/** An input of a node with what it can come to. */
export interface ReachInput {
  readonly weight: number;
  readonly reach: Reach;
}

/** The smallest ends that hold all of those given. */
export const hull = (...all: readonly (Ends | null)[]): Ends | null => {
  let both: Ends | null = null;
  for (const ends of all) {
    if (ends === null) continue;
    both = both === null ? ends : { low: Math.min(both.low, ends.low), high: Math.max(both.high, ends.high) };
  }
  return both;
};

/**
 * The share of its maximum that something can come to. Where the maximum may be nothing, as where only what can bring
 * nothing counts, a smaller one than the highest may be reached in full.
 */
export const shareEnds = (ends: Ends, maximum: Ends): Ends => ({
  low: ends.low / (maximum.high || 1),
  high: maximum.low > 0 || maximum.high === 0 ? ends.high / (maximum.low || 1) : 1,
});
