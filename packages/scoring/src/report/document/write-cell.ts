import type { ReportCell } from './report.ts';

/** A cell as text: numbers in the way of the language with up to one decimal, a dash for nothing. */
export const cellWriter = (locale: string): ((cell: ReportCell) => string) => {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (cell) => (cell === null ? '–' : typeof cell === 'number' ? numbers.format(cell) : cell);
};
