import type { Spread } from './rolled-up-results.ts';

/** The least, the quarters and the most of at least one value. */
export const spreadOf = (values: readonly number[]): Spread | null => {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  return {
    minimum: quarterOf(sorted, 0),
    lowerQuartile: quarterOf(sorted, 1),
    median: quarterOf(sorted, 2),
    upperQuartile: quarterOf(sorted, 3),
    maximum: quarterOf(sorted, 4),
  };
};

/** The place of a quarter is counted in quarters, so that no rounding decides between which values it lies. */
const quarterOf = (sorted: readonly number[], quarter: number): number => {
  const place = (sorted.length - 1) * quarter;
  const rest = place % 4;
  const below = sorted[(place - rest) / 4] ?? 0;
  if (rest === 0) return below;
  const above = sorted[(place - rest) / 4 + 1] ?? below;
  return below + ((above - below) * rest) / 4;
};
