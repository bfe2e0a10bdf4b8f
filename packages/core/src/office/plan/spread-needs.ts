import { type Exact, exact, sum, zero } from '../../resourcing/amount/exact.ts';
import { type ExactRange, readMeasure } from '../../resourcing/amount/measure.ts';
import { runningRound } from '../../resourcing/amount/running-round.ts';
import type { Budget, BudgetCell } from '../../resourcing/budget/budget.ts';

/** A month with what is to be paid or given in it, line by line, before anything is rounded. */
export interface MonthParts {
  readonly month: string;
  readonly parts: readonly ExactRange[];
}

/**
 * What is needed in each month, in whole units of the currency: the months of a year add up to the budget of that year
 * and form. As in the budget, low ends and widths are rounded as they add up, so that no unit is lost.
 */
export const spreadNeeds = (
  months: readonly MonthParts[],
  budget: Budget,
  form: BudgetCell['form'],
): readonly ExactRange[] =>
  budget.years.flatMap((year) => {
    const cells = budget.cells
      .filter((cell) => cell.year === year && cell.form === form)
      .map(({ low, high }) => readMeasure({ low, high }));
    const own = months.filter(({ month }) => month.startsWith(`${year}-`));
    const share = (of: (parts: readonly ExactRange[]) => Exact): readonly Exact[] =>
      shareOut(
        of(cells),
        own.map(({ parts }) => of(parts)),
        exact(budget.rounding.step),
      );
    const lows = share(lowOf);
    const widths = share(knownWidthOf);
    return own.map(({ parts }, place) => {
      const low = lows[place] ?? zero;
      const isKnown = parts.every(({ high }) => high !== null);
      return { low, high: isKnown ? low.plus(widths[place] ?? zero) : null };
    });
  });

const lowOf = (parts: readonly ExactRange[]): Exact => sum(parts.map(({ low }) => low));

const knownWidthOf = (parts: readonly ExactRange[]): Exact =>
  sum(parts.map(({ low, high }) => (high === null ? zero : high.minus(low))));

/** A whole in steps, over amounts that add to it but for its rounding. */
const shareOut = (whole: Exact, amounts: readonly Exact[], step: Exact): readonly Exact[] => {
  const total = sum(amounts);
  if (total.eq(0)) return amounts;
  const round = runningRound(step);
  return amounts.map((amount) => round(amount.times(whole).div(total)));
};
