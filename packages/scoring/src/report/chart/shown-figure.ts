import { formatNumber } from '@osee/core';
import { displayScore } from '../../maturity/explain/display-score.ts';

const mostDecimals = 12;

/**
 * The number that stands for a value in a chart or table: rounded to `decimals`, but never the full figure unless the
 * value is full, and never 0 unless it is 0. What would round to 0 gets as many decimals as its first digit needs.
 */
export const roundFigure = (value: number, full: number, decimals: number): number => {
  const rounded = round(value, full, decimals);
  return rounded === 0 && value > 0 && decimals < mostDecimals
    ? roundFigure(value, full, decimals + 1)
    : rounded;
};

const round = (value: number, full: number, displayDecimals: number): number =>
  full > 0 && value <= full
    ? (displayScore(value, full, { displayMaximum: full, displayDecimals, rounding: 'halfUp' }) ?? 0)
    : Number(value.toFixed(displayDecimals));

/** The text of {@link roundFigure} in the way of a language. */
export const figureText = (value: number, full: number, locale: string, decimals: number): string =>
  formatNumber(roundFigure(value, full, decimals), locale, { decimals: mostDecimals });
