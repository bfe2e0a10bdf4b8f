/** The figures of every node for the row that was scored last, by the order of the nodes; `NaN` is no figure. */
export interface RowFigures {
  readonly score: Float64Array;
  readonly worst: Float64Array;
  readonly best: Float64Array;
  readonly coverage: Float64Array;
  /** Position of the level; -1 for none. */
  readonly level: Int8Array;
}

/** Scores one row after the other into the same arrays. */
export interface RowScorer {
  readonly figures: RowFigures;
  /** 1 where an interval is only an outer bound; of the row that was scored last. */
  readonly isOuter: Uint8Array;
  /** @param classes - by criterion, the position of the class of its answer */
  readonly score: (classes: Int16Array) => void;
}

export const emptyFigures = (count: number): RowFigures => ({
  score: new Float64Array(count),
  worst: new Float64Array(count),
  best: new Float64Array(count),
  coverage: new Float64Array(count),
  level: new Int8Array(count),
});
