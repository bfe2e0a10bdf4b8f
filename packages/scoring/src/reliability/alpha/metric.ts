import { squared } from '../input/squared.ts';
/**
 * How far apart two values are. `nominal`: different or not. `ordinal`: by ranks, in the metric of Krippendorff, which is
 * not the one that Gwet calls ordinal. `interval`: by their difference. `ratio`: by their difference beside their sum.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { DifferenceMetric } from '@osee/scoring/reliability';
 *
 * const metric: DifferenceMetric = 'ordinal';
 * ```
 */
export type DifferenceMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

export const differenceMetrics: readonly DifferenceMetric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

/** The squared difference between the values at two places of an ascending list, of which `counts` tells how many. */
export const squaredDifference = (
  metric: DifferenceMetric,
  values: readonly number[],
  counts: readonly number[],
): ((one: number, two: number) => number) => {
  const valueAt = (place: number): number => values[place] as number;
  const countAt = (place: number): number => counts[place] as number;
  // How many lie at or below each place, so that those between two of them need not be added up each time.
  const upTo: number[] = [];
  for (const count of counts) upTo.push((upTo.at(-1) ?? 0) + count);
  const distance = (one: number, two: number): number => {
    switch (metric) {
      case 'nominal':
        return 1;
      case 'ordinal': {
        const [low, high] = one < two ? [one, two] : [two, one];
        const from = (upTo[low] as number) - countAt(low);
        return (upTo[high] as number) - from - (countAt(low) + countAt(high)) / 2;
      }
      case 'interval':
        return valueAt(one) - valueAt(two);
      case 'ratio':
        return (valueAt(one) - valueAt(two)) / (valueAt(one) + valueAt(two));
    }
  };
  return (one, two) => (one === two ? 0 : squared(distance(one, two)));
};
