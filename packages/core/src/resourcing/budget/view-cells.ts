import { addRanges, type ExactRange } from '../amount/measure.ts';
import type { BudgetCell, BudgetRow, BudgetSum, BudgetView } from './budget.ts';
import { bearers } from './cost-line.ts';
import { type ReadCell, runningSum, sumAt } from './running-sum.ts';

/** The sum of cells, in whole units. */
export const sumCells = (cells: readonly ReadCell[], digits: number): BudgetSum => {
  const sum = runningSum();
  for (const cell of cells) sum.add(cell);
  return sum.shown(digits);
};

/** The key of what stands outside every phase; no phase may have it as its id. */
export const noPhase = 'none';

/** The key of a cell in a view. */
export const keyOf = (cell: BudgetCell, view: BudgetView): string => {
  if (view === 'year') return String(cell.year);
  return view === 'phase' ? (cell.phase ?? noPhase) : cell[view];
};

/** Rows of a view; keys in `order` come first and always, others as they are met. */
export const viewCells = (
  cells: readonly ReadCell[],
  view: BudgetView,
  digits: number,
  order: readonly string[],
): readonly BudgetRow[] => {
  const sums = new Map(order.map((key) => [key, runningSum()]));
  for (const cell of cells) sumAt(sums, keyOf(cell.cell, view)).add(cell);
  const total = addRanges([...sums.values()].map((sum) => sum.range()));
  return [...sums].map(([key, sum]) => ({ key, ...sum.shown(digits), share: shareOf(sum.range(), total) }));
};

/** Low of one with the high of the others, and the other way round. */
const shareOf = (own: ExactRange, total: ExactRange): BudgetRow['share'] => {
  if (total.high?.eq(0)) return null;
  const mostOfAll =
    total.high === null || own.high === null ? null : own.low.plus(total.high.minus(own.high));
  const leastOfAll = own.high === null ? null : own.high.plus(total.low.minus(own.low));
  const low = mostOfAll === null || mostOfAll.eq(0) ? 0 : own.low.div(mostOfAll).toNumber();
  const high =
    leastOfAll === null ? 1 : leastOfAll.eq(0) ? 0 : (own.high ?? own.low).div(leastOfAll).toNumber();
  return { low, high };
};

/** The keys that a view always shows. */
export const keysOf = (
  view: BudgetView,
  years: readonly number[],
  kinds: readonly string[],
  phases: readonly string[],
): readonly string[] => {
  if (view === 'year') return years.map(String);
  if (view === 'bearer') return bearers;
  if (view === 'form') return ['cash', 'in-kind'];
  if (view === 'group') return ['implementation', 'operational', 'human-resource', 'contingency'];
  if (view === 'kind') return kinds;
  return view === 'phase' ? phases : [];
};
