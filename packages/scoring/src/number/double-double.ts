/** A number as the unrounded sum of two: about 106 bits, of which `low` holds what `high` had to drop. */
export type DoubleDouble = readonly [high: number, low: number];

/** `a + b` with what the addition rounds off. */
export const twoSum = (a: number, b: number): DoubleDouble => {
  const sum = a + b;
  const part = sum - a;
  return [sum, a - (sum - part) + (b - part)];
};

/** 2^27 + 1, which cuts a number into halves of 26 bits, whose products are exact. */
const splitter = 134_217_729;

/** `a * b` with what the multiplication rounds off; for sizes whose product neither overflows nor underflows. */
export const twoProduct = (a: number, b: number): DoubleDouble => {
  const product = a * b;
  const shiftedA = splitter * a;
  const highA = shiftedA - (shiftedA - a);
  const lowA = a - highA;
  const shiftedB = splitter * b;
  const highB = shiftedB - (shiftedB - b);
  const lowB = b - highB;
  return [product, lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB)];
};

/** `a / b` to about twice the digits of a number. */
export const divide = ([high, low]: DoubleDouble, [divisor, rest]: DoubleDouble): DoubleDouble => {
  const quotient = high / divisor;
  const [back, backLow] = twoProduct(quotient, divisor);
  return twoSum(quotient, (high - back - backLow + low - quotient * rest) / divisor);
};
