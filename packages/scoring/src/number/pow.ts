import { twoProduct } from './double-double.ts';
import { powerOfE } from './exp.ts';
import { logarithmOf } from './logarithm.ts';

/**
 * A base of 0 or more to the power of a number, off by less than 0.52 of the last place; the same on every engine.
 * Roots of negative bases are not asked for here: they give `NaN`.
 */
export const pow = (base: number, exponent: number): number => {
  if (exponent === 0 || base === 1) return 1;
  if (Number.isNaN(exponent) || !(base >= 0)) return Number.NaN;
  if (base === 0 || base === Number.POSITIVE_INFINITY)
    return exponent > 0 === base > 0 ? Number.POSITIVE_INFINITY : 0;
  const [high, low] = logarithmOf(base);
  const rough = exponent * high;
  if (rough > 710) return Number.POSITIVE_INFINITY;
  if (rough < -746) return 0;
  const [power, powerLow] = twoProduct(exponent, high);
  return powerOfE(power, powerLow + exponent * low);
};
