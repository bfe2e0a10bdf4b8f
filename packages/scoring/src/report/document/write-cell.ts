import { formatNumber } from '@osee/core';
import type { ReportCell } from './report.ts';

/** A cell as text: numbers in the way of the language with up to one decimal, a dash for nothing. */
export const cellWriter =
  (locale: string): ((cell: ReportCell) => string) =>
  (cell) =>
    cell === null ? '–' : typeof cell === 'number' ? formatNumber(cell, locale, { decimals: 1 }) : cell;
