import { formatNumber, textDirection } from '@osee/core';
import type { ReportCell } from './report.ts';

/**
 * A cell as text: numbers in the way of the language with up to one decimal, a dash for nothing. From right to left a
 * number is isolated, so that its minus stays in front.
 */
export const cellWriter = (locale: string): ((cell: ReportCell) => string) => {
  const isRightToLeft = textDirection(locale) === 'rtl';
  return (cell) => {
    if (cell === null) return '–';
    if (typeof cell === 'string') return cell;
    const number = formatNumber(cell, locale, { decimals: 1 });
    return isRightToLeft ? `\u2068${number}\u2069` : number;
  };
};
