import type { PortfolioRow } from '../solver.ts';

/** The rows of a model by candidate: entries `starts[position]` to `starts[position + 1]`. */
export interface RowTable {
  readonly size: number;
  readonly starts: Int32Array;
  readonly rowOf: Int32Array;
  readonly coefficients: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  /** Rows that ask for at least something. */
  readonly demanding: readonly number[];
}

/** Turns rows around, so that the rows of one candidate lie together, and scales each to the largest coefficient 1. */
export function tabulateRows(size: number, rows: readonly PortfolioRow[]): RowTable {
  const starts = new Int32Array(size + 1);
  for (const { members } of rows) {
    for (const position of members) starts[position + 1] = (starts[position + 1] as number) + 1;
  }
  for (let position = 0; position < size; position += 1) {
    starts[position + 1] = (starts[position + 1] as number) + (starts[position] as number);
  }
  const scales = rows.map((row) => row.coefficients.reduce((most, own) => Math.max(most, own), 0) || 1);
  const next = starts.slice();
  const rowOf = new Int32Array(starts[size] as number);
  const coefficients = new Float64Array(rowOf.length);
  for (const [row, { members, coefficients: ofMembers }] of rows.entries()) {
    for (const [index, position] of members.entries()) {
      const entry = next[position] as number;
      next[position] = entry + 1;
      rowOf[entry] = row;
      coefficients[entry] = (ofMembers[index] as number) / (scales[row] as number);
    }
  }
  const min = Float64Array.from(rows, (row, index) => row.min / (scales[index] as number));
  const max = Float64Array.from(rows, (row, index) => row.max / (scales[index] as number));
  return {
    size,
    starts,
    rowOf,
    coefficients,
    min,
    max,
    demanding: [...min.keys()].filter((row) => (min[row] as number) > 0),
  };
}

/** Adds the coefficients of a candidate to the loads of its rows. */
export function load(table: RowTable, loads: Float64Array, position: number): void {
  const until = table.starts[position + 1] as number;
  for (let entry = table.starts[position] as number; entry < until; entry += 1) {
    const row = table.rowOf[entry] as number;
    loads[row] = (loads[row] as number) + (table.coefficients[entry] as number);
  }
}

/** Adds the coefficients of a candidate to the loads of its rows, and remembers what they were. */
export function loadAnew(table: RowTable, loads: Float64Array, position: number, memory: number[]): void {
  const until = table.starts[position + 1] as number;
  for (let entry = table.starts[position] as number; entry < until; entry += 1) {
    const row = table.rowOf[entry] as number;
    const before = loads[row] as number;
    memory.push(before);
    loads[row] = before + (table.coefficients[entry] as number);
  }
}

/** Puts back what the loads were before a candidate was added; a subtraction would not give them exactly. */
export function restore(table: RowTable, loads: Float64Array, position: number, memory: number[]): void {
  const first = table.starts[position] as number;
  for (let entry = (table.starts[position + 1] as number) - 1; entry >= first; entry -= 1) {
    loads[table.rowOf[entry] as number] = memory.pop() as number;
  }
}

/** Whether a candidate can be added without any row going over its end. */
export function fits(table: RowTable, loads: Float64Array, position: number): boolean {
  const until = table.starts[position + 1] as number;
  for (let entry = table.starts[position] as number; entry < until; entry += 1) {
    const row = table.rowOf[entry] as number;
    if ((loads[row] as number) + (table.coefficients[entry] as number) > (table.max[row] as number))
      return false;
  }
  return true;
}

/** Whether all rows that ask for something have it. */
export function satisfied({ demanding, min }: RowTable, loads: Float64Array): boolean {
  return demanding.every((row) => (loads[row] as number) >= (min[row] as number));
}
