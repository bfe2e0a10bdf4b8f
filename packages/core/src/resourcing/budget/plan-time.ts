import type { BudgetTime } from './cost-line.ts';

/** Months from the start to the end, both included, counted from year 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first month of a time. */
export const startOf = (time: BudgetTime, yearStart: number): number =>
  typeof time === 'number' ? time * 12 + yearStart - 1 : monthOf(time);

/** The last month of a time. */
export const endOf = (time: BudgetTime, yearStart: number): number =>
  typeof time === 'number' ? time * 12 + yearStart + 10 : monthOf(time);

/** The budget year in which a month lies. */
export const yearOf = (month: number, yearStart: number): number => Math.floor((month - yearStart + 1) / 12);

/** How many months of a span lie in a budget year. */
export const monthsIn = ({ start, end }: Span, year: number, yearStart: number): number =>
  Math.max(0, Math.min(end, endOf(year, yearStart)) - Math.max(start, startOf(year, yearStart)) + 1);

const monthOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
