import type { RowBlock } from './row-block.ts';

/** The figures of every node for the rows that were scored last; `NaN` is no figure. */
export interface RowFigures {
  /** Where the figures of a node for a row stand in the other arrays, at `node * capacity + row`. */
  readonly place: Int32Array;
  /** By place, the node of those that are for good: rows of any block that stand there have these figures. */
  readonly owner: Int32Array;
  readonly score: Float64Array;
  readonly worst: Float64Array;
  readonly best: Float64Array;
  readonly coverage: Float64Array;
  /** Position of the level; -1 for none. */
  readonly level: Int8Array;
  /** 1 where an interval is only an outer bound. */
  readonly isOuter: Uint8Array;
}

/** Scores one block of rows after the other into the same arrays. */
export interface RowScorer {
  /** Where the classes of the next rows are written. */
  readonly block: RowBlock;
  readonly figures: RowFigures;
  readonly score: () => void;
}

/** Empty figures: a node that owns places has those, and every other node one for each row of a block. */
export const emptyFigures = (nodes: number, owner: Int32Array, capacity: number): RowFigures => {
  const place = new Int32Array(nodes * capacity);
  const owners = new Set(owner);
  let next = owner.length;
  for (let node = 0; node < nodes; node += 1) {
    if (owners.has(node)) continue;
    for (let row = 0; row < capacity; row += 1) place[node * capacity + row] = next + row;
    next += capacity;
  }
  return {
    place,
    owner,
    score: new Float64Array(next),
    worst: new Float64Array(next),
    best: new Float64Array(next),
    coverage: new Float64Array(next),
    level: new Int8Array(next),
    isOuter: new Uint8Array(next),
  };
};
