import { weightedMeanOf } from '../../number/sums.ts';
import type { FigureInterval } from './rolled-up-results.ts';

/** What one institution has of a figure: its value, and what that can still become. */
export interface FigureItem {
  readonly weight: number;
  /** `null` where it has none yet. */
  readonly value: number | null;
  /** `null` where nothing applies, so that the institution does not count. */
  readonly interval: FigureInterval | null;
}

/** The weighted mean of those that have a value. */
export const meanOfItems = (items: readonly FigureItem[]): number | null => {
  const counted = items.filter(({ value, weight }) => value !== null && weight > 0);
  if (counted.length === 0) return null;
  return weightedMeanOf(
    counted.map(({ value }) => value ?? 0),
    counted.map(({ weight }) => weight),
  );
};

/**
 * The lowest and the highest mean. Whoever has no value yet may come in with any value of its interval, or stay out; a
 * mean that they do not move further stays without them.
 */
export const intervalOfItems = (items: readonly FigureItem[]): FigureInterval | null => {
  const mean = meanOfItems(items);
  const worst = extremeOf(items, 'worst');
  const best = extremeOf(items, 'best');
  if (worst === null || best === null) return null;
  // The mean itself lies within, also after rounding.
  return { worst: Math.min(worst, mean ?? worst), best: Math.max(best, mean ?? best) };
};

const extremeOf = (items: readonly FigureItem[], end: keyof FigureInterval): number | null => {
  const ends = items.flatMap(({ weight, value, interval }) =>
    interval === null || weight === 0 ? [] : [{ weight, value: interval[end], isFixed: value !== null }],
  );
  const isFurther = (one: number, other: number): boolean => (end === 'worst' ? one < other : one > other);
  const mean = (chosen: typeof ends): number =>
    weightedMeanOf(
      chosen.map(({ value }) => value),
      chosen.map(({ weight }) => weight),
    );
  const free = ends
    .filter(({ isFixed }) => !isFixed)
    .sort((one, other) => (end === 'worst' ? one.value - other.value : other.value - one.value));
  let chosen = ends.filter(({ isFixed }) => isFixed);
  let reached = chosen.length === 0 ? null : mean(chosen);
  for (const item of free) {
    if (reached !== null && !isFurther(item.value, reached)) break;
    chosen = [...chosen, item];
    reached = mean(chosen);
  }
  return reached;
};
