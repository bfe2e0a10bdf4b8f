import { twoProduct, twoSum } from './double-double.ts';
import { logarithmOf, logNearOne, partsOfLogarithm } from './logarithm.ts';

/** The natural logarithm, off by less than 0.51 of the last place; the same on every engine. */
export const log = (value: number): number => (isOrdinary(value) ? logarithmOf(value)[0] : ofEdge(value));

/** The logarithm of 1 + `value`, off by less than 0.51 of the last place also where `value` is tiny. */
export const log1p = (value: number): number => {
  // The square of so small a value lies below its last place.
  if (Math.abs(value) < 1e-17) return value;
  // Here the sum with 1 is known exactly: it need not be rounded first.
  if (value > -0.29 && value < 0.41) return logNearOne(value, 0)[0];
  return isOrdinary(1 + value) ? logarithmOf(...twoSum(1, value))[0] : ofEdge(1 + value);
};

/** The logarithm of `a / b`, also where the two are near each other or their ratio passes the largest number. */
export const logOfRatio = (a: number, b: number): number => {
  const beyond = (a - b) / b;
  if (Math.abs(beyond) < 0.25) return log1p(beyond);
  const ratio = a / b;
  return isOrdinary(ratio) ? log(ratio) : log(a) - log(b);
};

/** The logarithm to the base 2, exact for powers of two; off by less than 0.51 of the last place. */
export const log2 = (value: number): number => {
  if (!isOrdinary(value)) return ofEdge(value);
  const { exponent, rest } = partsOfLogarithm(value, 0);
  const [turns, turnsLow] = twoProduct(rest[0], Math.LOG2E);
  const [sum, sumLow] = twoSum(exponent, turns);
  return sum + (sumLow + turnsLow + rest[0] * log2eRest + rest[1] * Math.LOG2E);
};

/** What the number nearest to 1 / ln 2 leaves out. */
const log2eRest = 2.0355273740931033e-17;

const isOrdinary = (value: number): boolean => value > 0 && value < Number.POSITIVE_INFINITY;

/** Of 0, of infinity and of what has no logarithm. */
const ofEdge = (value: number): number =>
  value === 0 ? Number.NEGATIVE_INFINITY : value > 0 ? value : Number.NaN;
