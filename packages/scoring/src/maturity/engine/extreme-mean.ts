/** Something that counts in a weighted mean, or may stay out of it. */
export interface MeanItem {
  readonly weight: number;
  readonly value: number;
  readonly isFixed: boolean;
}

/**
 * The lowest or the highest weighted mean of items of which those that are not fixed may stay out; `null` when nothing
 * can count. Free items are taken in the order of their values for as long as each draws the mean further, which is
 * the best choice for a quotient of sums. The sums run in the given order, as those of a score do.
 */
export const extremeMean = (items: readonly MeanItem[], end: 'lowest' | 'highest'): number | null => {
  const isFurther = (one: number, other: number): boolean => (end === 'lowest' ? one < other : one > other);
  const free = items.filter(({ isFixed }) => !isFixed);
  if (free.length === 0) return meanOf(items, () => true);
  let [sum, weight] = [0, 0];
  const take = (item: MeanItem): void => {
    sum += item.weight * item.value;
    weight += item.weight;
  };
  for (const item of items) if (item.isFixed) take(item);
  const chosen = new Set<MeanItem>();
  free.sort((one, other) => (one.value === other.value ? 0 : isFurther(one.value, other.value) ? -1 : 1));
  for (const item of free) {
    if (weight > 0 && !isFurther(item.value, sum / weight)) break;
    take(item);
    chosen.add(item);
  }
  return meanOf(items, (item) => item.isFixed || chosen.has(item));
};

const meanOf = (items: readonly MeanItem[], counts: (item: MeanItem) => boolean): number | null => {
  let [sum, weight] = [0, 0];
  for (const item of items) {
    if (!counts(item)) continue;
    sum += item.weight * item.value;
    weight += item.weight;
  }
  return weight > 0 ? sum / weight : null;
};
