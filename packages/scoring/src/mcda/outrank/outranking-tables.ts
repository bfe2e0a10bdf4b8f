import { magnitudeOf } from '../../number/compare.ts';
import { unitOf } from '../../number/power-of-two.ts';
import type { Direction, Matrix } from '../types.ts';

/** A square table whose diagonal is `null`. */
export type PairTable = readonly (readonly (number | null)[])[];

/** Fills a pair table. */
function pairTable(size: number, of: (row: number, column: number) => number): PairTable {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_cell, k) => (i === k ? null : of(i, k))),
  );
}

/** By how much `row` is better than `rival` on a criterion, in its unit. */
function leadOf(
  matrix: Matrix,
  directions: readonly Direction[],
  row: number,
  rival: number,
  column: number,
): number {
  const difference = (matrix[row]?.[column] as number) - (matrix[rival]?.[column] as number);
  return directions[column] === 'maximise' ? difference : -difference;
}

/** Share of the weight of the criteria on which the row is at least as good as the column. */
export function concordanceTable(
  matrix: Matrix,
  directions: readonly Direction[],
  weights: readonly number[],
  total: number,
): PairTable {
  return pairTable(matrix.length, (i, k) =>
    weights.reduce(
      (sum, weight, column) => sum + (leadOf(matrix, directions, i, k, column) >= 0 ? weight / total : 0),
      0,
    ),
  );
}

/** Largest lead of the column over the row, against the widest range of any criterion. */
export function discordanceTable(matrix: Matrix, directions: readonly Direction[]): PairTable {
  // In a unit in which no range can overflow.
  const unit = unitOf(magnitudeOf(matrix.map(magnitudeOf)));
  const cells = matrix.map((row) => row.map((value) => value / unit));
  const ranges = directions.map((_, column) => {
    const values = cells.map((row) => row[column] as number);
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  });
  const widest = ranges.reduce((a, b) => Math.max(a, b));
  return pairTable(cells.length, (i, k) => {
    if (widest === 0) return 0;
    return directions.reduce(
      (worst, _, column) => Math.max(worst, leadOf(cells, directions, k, i, column) / widest),
      0,
    );
  });
}
