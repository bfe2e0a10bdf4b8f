import type { Fixed } from './optimise.ts';
import { fits, load, type RowTable } from './row-table.ts';

/** What is left to decide once the fixed candidates are in or out. */
export interface Subproblem {
  /** Positions that can still be added. */
  readonly free: Int32Array;
  /** How many of them are to be added. */
  readonly places: number;
  /** What the fixed candidates put on the rows. */
  readonly loads: Float64Array;
  readonly forced: readonly number[];
}

/** Applies what is fixed; `null` when that already breaks a row or leaves too few. */
export function fixCandidates(table: RowTable, count: number, fixed: Fixed): Subproblem | null {
  const loads = new Float64Array(table.min.length);
  const forced: number[] = [];
  for (let position = 0; position < table.size; position += 1) {
    if (fixed[position] !== 1) continue;
    if (!fits(table, loads, position)) return null;
    load(table, loads, position);
    forced.push(position);
  }
  const places = count - forced.length;
  const free = new Int32Array(table.size);
  let size = 0;
  for (let position = 0; position < table.size; position += 1) {
    if (fixed[position] !== 0 || !fits(table, loads, position)) continue;
    free[size] = position;
    size += 1;
  }
  return places < 0 || size < places ? null : { free: free.subarray(0, size), places, loads, forced };
}
