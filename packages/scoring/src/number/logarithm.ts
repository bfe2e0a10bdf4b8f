import { type DoubleDouble, divide, twoProduct, twoSum } from './double-double.ts';
import { exponentOf, scaleByPowerOfTwo } from './power-of-two.ts';

/** The first 42 bits of ln 2, whose product with an exponent is exact, and the rest. */
export const ln2: DoubleDouble = [0.6931471805598903, 5.497923018708371e-14];
const third: DoubleDouble = [1 / 3, 1.850371707708594e-17];

/** `atanh(r) / r - 1 - r² / 3`, over `r⁴`, by its series; `square` is `r²`, at most 0.0295. */
const tailOf = (square: number): number => {
  let sum = 1 / 27;
  for (let odd = 25; odd >= 5; odd -= 2) sum = sum * square + 1 / odd;
  return sum;
};

/** The logarithm of `1 + f + low`, with `f` from -0.3 to 0.42. It is twice the area tangent of f / (2 + f). */
export const logNearOne = (f: number, low: number): DoubleDouble => {
  const [below, belowLow] = twoSum(2, f);
  const [r, rLow] = divide([f, low], [below, belowLow + low]);
  const [square, squareLow] = twoProduct(r, r);
  const [cubic, cubicLow] = twoProduct(square, third[0]);
  const rest = cubicLow + square * third[1] + (squareLow + 2 * r * rLow) * third[0];
  const [more, moreLow] = twoSum(cubic, rest + square * square * tailOf(square));
  const [product, productLow] = twoProduct(r, more);
  const [sum, sumLow] = twoSum(r, product);
  return twoSum(2 * sum, 2 * (sumLow + productLow + r * moreLow + rLow * more + rLow));
};

/** A finite number above 0 as a power of two and the logarithm of what is left, from -0.35 to 0.35. */
export const partsOfLogarithm = (value: number, low: number): { exponent: number; rest: DoubleDouble } => {
  const floor = exponentOf(value);
  const exponent = scaleByPowerOfTwo(value, -floor) > Math.SQRT2 ? floor + 1 : floor;
  const rest = logNearOne(scaleByPowerOfTwo(value, -exponent) - 1, scaleByPowerOfTwo(low, -exponent));
  return { exponent, rest };
};

/** The logarithm of `value + low` to some 20 digits, for a finite `value` above 0 and a `low` far smaller. */
export const logarithmOf = (value: number, low = 0): DoubleDouble => {
  const { exponent, rest } = partsOfLogarithm(value, low);
  const [sum, sumLow] = twoSum(exponent * ln2[0], rest[0]);
  return twoSum(sum, sumLow + rest[1] + exponent * ln2[1]);
};
