import { magnitudeOf } from './compare.ts';
import { weightedMeanOf } from './sums.ts';

/** The harmonic mean of values above 0 under weights of 0 or more; of equal values it is that value. */
export const harmonicMeanOf = (values: readonly number[], weights: readonly number[]): number => {
  // In units of the least, no reciprocal can overflow.
  const least = values.reduce((a, b) => Math.min(a, b));
  const shares = values.map((value) => least / value);
  return Math.min(magnitudeOf(values), least / weightedMeanOf(shares, weights));
};
