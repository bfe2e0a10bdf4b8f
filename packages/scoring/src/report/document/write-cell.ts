import { textDirection } from '@osee/core';
import { figureText } from '../chart/shown-figure.ts';
import type { ReportCell, ReportTable } from './report.ts';

/**
 * A cell as text: numbers in the way of the language with up to so many decimals, a dash for nothing. What is more than 0
 * is not written as 0, nor what is less than the full figure as that. From right to left a number is isolated, so that its minus stays in front.
 */
export const cellWriter = (
  locale: string,
): ((cell: ReportCell, table?: Pick<ReportTable, 'decimals' | 'full'>) => string) => {
  const isRightToLeft = textDirection(locale) === 'rtl';
  return (cell, { decimals = 1, full = 0 } = {}) => {
    if (cell === null) return '–';
    if (typeof cell === 'string') return cell;
    const number = figureText(cell, full, locale, decimals);
    return isRightToLeft ? `\u2068${number}\u2069` : number;
  };
};
