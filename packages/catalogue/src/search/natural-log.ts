/** Natural logarithm of 2 in two parts, of which the first can be multiplied by an exponent without rounding. */
const ln2High = 0.693_147_180_369_123_8;
const ln2Low = 1.908_214_929_270_587_7e-10;

/** The natural logarithm of a finite number above 0; the same on every engine, and off by a last digit at most. */
export const naturalLog = (value: number): number => {
  let exponent = 0;
  let rest = value;
  for (; rest > Math.SQRT2; rest /= 2) exponent += 1;
  for (; rest < Math.SQRT1_2; rest *= 2) exponent -= 1;
  const ratio = (rest - 1) / (rest + 1);
  const square = ratio * ratio;
  let sum = 0;
  // The ratio is below 0.172, so that the terms left out come to less than 1e-18.
  for (let divisor = 23; divisor >= 1; divisor -= 2) sum = 1 / divisor + square * sum;
  return exponent * ln2High + (2 * ratio * sum + exponent * ln2Low);
};
