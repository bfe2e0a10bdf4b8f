import { isAbove, isAtLeast } from '../../number/compare.ts';
import type { GridDistribution } from './grid-distribution.ts';
import type { GridTotal } from './grid-total.ts';

/**
 * Between which two values a figure lies, both included; they are equal where it is exact.
 *
 * @category risks
 * @example
 * ```ts
 * import type { Bracket } from '@osee/scoring/risk';
 *
 * const exact: Bracket = { low: 30_000, high: 30_000 };
 * ```
 */
export interface Bracket {
  readonly low: number;
  readonly high: number;
}

/** The quantiles of the moved distributions; a chance that meets the level within rounding counts as reached. */
export const gridQuantiles = ({ step, down, up }: GridTotal, levels: readonly number[]): Bracket[] => {
  const lows = quantileCells(down, levels);
  const highs = quantileCells(up, levels);
  return levels.map((_, place) => ({
    low: (lows[place] as number) * step + 0,
    high: (highs[place] as number) * step + 0,
  }));
};

const quantileCells = (
  { origin, masses }: GridDistribution,
  levels: readonly number[],
): readonly number[] => {
  const reached = new Float64Array(masses.length);
  let sum = 0;
  let last = 0;
  for (let place = 0; place < masses.length; place += 1) {
    const mass = masses[place] as number;
    if (mass > 0) last = place;
    sum += mass;
    reached[place] = sum;
  }
  return levels.map((level) => {
    let [low, high] = [0, last];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isAtLeast(reached[middle] as number, level)) high = middle;
      else low = middle + 1;
    }
    return origin + low;
  });
};

/** Between which chances an amount is not passed. */
export const gridReach = ({ step, down, up }: GridTotal, amount: number): Bracket => {
  const within = ({ origin, masses }: GridDistribution): number => {
    let sum = 0;
    for (let place = 0; place < masses.length && !isAbove((origin + place) * step, amount); place += 1) {
      sum += masses[place] as number;
    }
    return Math.min(1, sum);
  };
  return { low: within(up), high: within(down) };
};
