/** Rows that are scored together, so that each column and each node is gone through in one run. */
export interface RowBlock {
  /** How many rows fit. */
  readonly capacity: number;
  /** How many there are. */
  count: number;
  /** The position of the class of the answer of a row to a criterion, at `criterion * capacity + row`. */
  readonly classes: Int16Array;
}

/** As many rows as the caches of a processor hold beside so many columns. */
export const rowBlock = (nodes: number, criteria: number): RowBlock => {
  const capacity = Math.max(1, Math.min(512, Math.floor(65_536 / (nodes + criteria))));
  return { capacity, count: 0, classes: new Int16Array(criteria * capacity) };
};
