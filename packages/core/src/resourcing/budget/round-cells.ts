import { exact } from '../amount/exact.ts';
import { runningRound } from '../amount/running-round.ts';
import type { Currency } from '../currency/currency.ts';
import type { BudgetCell } from './budget.ts';
import { byPlace, type ExactCell } from './exact-cell.ts';

/**
 * Rounds cells to whole units so that their sum is the rounded sum: each gets the difference of two rounded running
 * totals. The low ends and the widths are rounded, so that no high end falls below its low end.
 */
export const roundCells = (
  cells: readonly ExactCell[],
  { step, digits }: Currency,
): readonly BudgetCell[] => {
  const low = runningRound(exact(step));
  const width = runningRound(exact(step));
  return [...cells].sort(byPlace).map(({ range, ...place }) => {
    const start = low(range.low);
    const span = range.high === null ? null : width(range.high.minus(range.low));
    return {
      ...place,
      low: start.toFixed(digits),
      high: span === null ? null : start.plus(span).toFixed(digits),
    };
  });
};
