import { exact } from '../amount/exact.ts';
import { addRanges, type ExactRange, multiplyRanges, point, readMeasure } from '../amount/measure.ts';
import type { BudgetPlan } from './budget-plan.ts';
import type { CostLine } from './cost-line.ts';
import { endOf, monthsIn, type Span, startOf, yearOf } from './plan-time.ts';

/** What a line costs in a budget year, in its own currency and prices. */
export interface YearRange {
  readonly year: number;
  readonly range: ExactRange;
}

/** Quantity times price times time, or the amounts that the line gives by year. */
export const yearsOfLine = (line: CostLine, plan: BudgetPlan): readonly YearRange[] => {
  if (line.years !== undefined) {
    return line.years.map(({ year, amount }) => ({ year, range: readMeasure(amount) }));
  }
  const yearStart = plan.yearStart ?? 1;
  const span = spanOf(line, plan);
  const cost = [line.quantity === undefined ? 1 : line.quantity]
    .flat()
    .map(readMeasure)
    .reduce(multiplyRanges, readMeasure(line.price ?? null));
  const per = perOf(line);
  if (per === 'once') return byYear(timesOf(span, line.every), cost, yearStart);
  const first = yearOf(span.start, yearStart);
  const count = yearOf(span.end, yearStart) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, place) => {
    const year = first + place;
    const months = exact(monthsIn(span, year, yearStart));
    return { year, range: multiplyRanges(cost, point(per === 'month' ? months : months.div(12))) };
  });
};

/**
 * The year of a recurrent line that begins after the end, or ends before the start, that it takes from the plan or its
 * phase: it has no month in which it could cost anything.
 */
export const yearWithoutMonths = (line: CostLine, plan: BudgetPlan): number | null => {
  if (line.years !== undefined || perOf(line) === 'once') return null;
  const { start, end } = spanOf(line, plan);
  if (start <= end) return null;
  return yearOf(line.from === undefined ? end : start, plan.yearStart ?? 1);
};

/** Of what time the price of a line is. */
export const perOf = ({ per, nature }: CostLine): 'once' | 'month' | 'year' =>
  per ?? (nature === 'recurrent' ? 'year' : 'once');

/** From when to when a line runs. */
export const spanOf = (line: CostLine, plan: BudgetPlan): Span => {
  const yearStart = plan.yearStart ?? 1;
  const phase = plan.phases?.find(({ id }) => id === line.phase);
  const from = line.from ?? phase?.from ?? plan.years[0] ?? 0;
  const to = line.to ?? phase?.to ?? plan.years.at(-1) ?? 0;
  return { start: startOf(from, yearStart), end: endOf(to, yearStart) };
};

/** The months in which something is bought: once, or again after so many years. */
const timesOf = ({ start, end }: Span, every: number | undefined): readonly number[] => {
  const times = [start];
  if (every === undefined) return times;
  for (let month = start + every * 12; month <= end; month += every * 12) times.push(month);
  return times;
};

const byYear = (months: readonly number[], cost: ExactRange, yearStart: number): readonly YearRange[] => {
  const years = months.map((month) => yearOf(month, yearStart));
  return [...new Set(years)].map((year) => ({
    year,
    range: addRanges(years.filter((each) => each === year).map(() => cost)),
  }));
};
