import { exp } from '../../number/exp.ts';

const rootOfTwoPi = 2.5066282746310002;

/** Density of the standard normal distribution. */
const densityAt = (z: number): number => exp((-z * z) / 2) / rootOfTwoPi;

/** Share of the distribution above a `z` of 3 or more, by the continued fraction of Laplace. */
const tailAbove = (z: number): number => {
  let below = z;
  for (let step = 120; step >= 1; step -= 1) below = z + step / below;
  return densityAt(z) / below;
};

/** Share between 0 and a `z` from 0 to 3; all terms of the series are positive, so that nothing cancels. */
const shareFromMiddle = (z: number): number => {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-18; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return densityAt(z) * sum;
};

/** Share of the standard normal distribution at or below `z`. */
export const normalShareBelow = (z: number): number => {
  if (Number.isNaN(z)) return z;
  if (z > 3) return 1 - tailAbove(z);
  if (z < -3) return tailAbove(-z);
  return z < 0 ? 0.5 - shareFromMiddle(-z) : 0.5 + shareFromMiddle(z);
};

/** The `z` at or below which a share of the standard normal distribution lies; the share lies between 0 and 1. */
export const normalQuantile = (share: number): number => {
  let low = -40;
  let high = 40;
  // Halving until the two are neighbours: slow, simple, and the same everywhere.
  for (let middle = 0; ; middle = low + (high - low) / 2) {
    if (middle !== 0 && (middle <= low || middle >= high)) return low;
    if (normalShareBelow(middle) < share) low = middle;
    else high = middle;
  }
};
