import { type Exact, exact, zero } from '../amount/exact.ts';
import type { ExactRange } from '../amount/measure.ts';
import type { BudgetCell, BudgetSum } from './budget.ts';

/** Reads a range of digits back. */
export const rangeOf = ({
  low,
  high,
}: {
  readonly low: string;
  readonly high: string | null;
}): ExactRange => {
  const start = exact(low);
  return { low: start, high: high === null ? null : high === low ? start : exact(high) };
};

/** A cell with its range as numbers, read once for all views. */
export interface ReadCell {
  readonly cell: BudgetCell;
  readonly range: ExactRange;
}

/** Reads cells. */
export const readCells = (cells: readonly BudgetCell[]): readonly ReadCell[] =>
  cells.map((cell) => ({ cell, range: rangeOf(cell) }));

/** A sum that grows. */
export interface RunningSum {
  readonly add: (cell: ReadCell) => void;
  readonly range: () => ExactRange;
  readonly shown: (digits: number) => BudgetSum;
}

/** Nothing yet. */
export const runningSum = (): RunningSum => {
  let low: Exact = zero;
  let high: Exact | null = zero;
  const unknown = new Set<string>();
  return {
    add: ({ cell, range }) => {
      low = low.plus(range.low);
      if (range.high === null) unknown.add(cell.line);
      high = high === null || range.high === null ? null : high.plus(range.high);
    },
    range: () => ({ low, high }),
    shown: (digits) => ({
      low: low.toFixed(digits),
      high: high === null ? null : high.toFixed(digits),
      unknown: [...unknown].sort(),
    }),
  };
};

/** The sum of a key, begun where there is none. */
export const sumAt = (sums: Map<string, RunningSum>, key: string): RunningSum => {
  const found = sums.get(key) ?? runningSum();
  sums.set(key, found);
  return found;
};
