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
export const figureText = (value: number, full: number, locale: string, decimals: number): string => {
  const rounded = roundFigure(value, full, decimals);
  return formatNumber(rounded, locale, { decimals: decimalsOf(rounded) });
};

/** How many decimals the shortest digits of a number have: more of them would show how it is stored. */
const decimalsOf = (value: number): number => {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const places = (digits.split('.')[1] ?? '').length - Number(exponent);
  return Math.min(Math.max(places, 0), mostDecimals);
};
