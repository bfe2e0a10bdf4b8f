import { magnitudeOf } from '../../number/compare.ts';
import { unitOf } from '../../number/power-of-two.ts';

/** Rows without a gap, brought near 1, and what the numbers were divided by. */
export interface CompleteRows {
  readonly rows: readonly (readonly number[])[];
  readonly unit: number;
}

/** A power of two that brings the numbers of a table near 1, so that no square leaves the range of numbers. */
export const unitOfTable = (table: readonly (readonly (number | null)[])[]): number =>
  unitOf(magnitudeOf(table.flatMap((row) => row.filter((value) => value !== null))));

/** Leaves out the rows in which a value is missing. */
export const completeRows = (table: readonly (readonly (number | null)[])[]): CompleteRows => {
  const rows = table.filter((row): row is readonly number[] => row.every((value) => value !== null));
  const unit = unitOfTable(rows);
  return { rows: rows.map((row) => row.map((value) => value / unit)), unit };
};
