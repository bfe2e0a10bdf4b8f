/** A best selection. */
export interface Optimum {
  /** Positions, ascending. */
  readonly positions: readonly number[];
  /** Sum of the scores in that order. */
  readonly total: number;
  /** Whether it is known that no other selection comes within the tolerance. */
  readonly unique: boolean;
}

/** By position: 1 must be chosen, -1 must not, 0 is free. */
export type Fixed = Int8Array;

/** Finds a best selection, or `null` when there is none; totals within the tolerance count as tied. */
export type Optimise = (scores: Float64Array, fixed: Fixed, tolerance: number) => Optimum | null;

/** Sum of the scores in ascending order of positions, so that the same selection always has the same total. */
export function totalOf(scores: Float64Array, positions: readonly number[]): number {
  return positions.reduce((sum, position) => sum + (scores[position] as number), 0);
}
