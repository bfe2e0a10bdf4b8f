import { twoProduct, twoSum } from './double-double.ts';
import { ln2 } from './logarithm.ts';
import { scaleByPowerOfTwo } from './power-of-two.ts';

/** `e^r - 1 - r - r² / 2`, over `r³`, by its series; `r` is at most a half. */
const tailOf = (r: number): number => {
  let sum = 1 / 17;
  for (let factor = 16; factor >= 4; factor -= 1) sum = (sum * r + 1) / factor;
  return (sum * r + 1) / 6;
};

/** `e` to the power of `high + low`, off by less than 0.51 of the last place where the result is not subnormal. */
export const powerOfE = (high: number, low: number): number => {
  if (high > 710) return Number.POSITIVE_INFINITY;
  if (high < -746) return 0;
  const turns = Math.round(high * Math.LOG2E);
  const [r, rLow] = twoSum(high - turns * ln2[0], low - turns * ln2[1]);
  const [square, squareLow] = twoProduct(r, r);
  const [line, lineLow] = twoSum(1, r);
  const [curve, curveLow] = twoSum(line, square / 2);
  const rest = lineLow + curveLow + squareLow / 2 + rLow * (1 + r) + r * square * tailOf(r);
  return scaleByPowerOfTwo(curve + rest, turns);
};

/** `e` to the power of a number, off by less than 0.51 of the last place; the same on every engine. */
export const exp = (value: number): number => (Number.isNaN(value) ? value : powerOfE(value, 0));

/** `e` to the power of a number, less 1: off by less than 1.5 of the last place also where the number is tiny. */
export const expm1 = (value: number): number => {
  if (!(Math.abs(value) < 0.5)) return exp(value) - 1;
  const [square, squareLow] = twoProduct(value, value);
  return value + (square / 2 + (squareLow / 2 + value * square * tailOf(value)));
};
