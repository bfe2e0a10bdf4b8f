import type { RolledGroup } from './rolled-up-results.ts';

type Given = ReadonlyMap<string, number>;

/** For each group, how many institutions gave counts to a question, before anything is hidden. */
export const givenIn = (groups: readonly RolledGroup[]): readonly Given[] =>
  groups.map(
    ({ criteria }) =>
      new Map(criteria.map(({ id, extent }) => [id, extent === null ? 0 : extent.institutions])),
  );

/**
 * Hides the counts of few: many can choose a step of which few say what they counted. Counts are sums, so those of all
 * kinds together are hidden too where the kinds that are shown leave those of few over.
 */
export const hideExtents = (
  whole: RolledGroup | null,
  strata: readonly RolledGroup[],
  given: readonly Given[],
  minimum: number,
): { readonly whole: RolledGroup | null; readonly strata: readonly RolledGroup[] } => {
  const shown = strata.map((group) => withoutExtents(group, () => false, minimum));
  const left = new Map<string, number>();
  for (const [position, group] of shown.entries()) {
    for (const { id, extent } of group.criteria) {
      if (extent === null) left.set(id, (left.get(id) ?? 0) + (given[position]?.get(id) ?? 0));
    }
  }
  const isLeftOver = (id: string): boolean => {
    const count = left.get(id) ?? 0;
    return count > 0 && count < minimum;
  };
  return { whole: whole === null ? null : withoutExtents(whole, isLeftOver, minimum), strata: shown };
};

const withoutExtents = (
  group: RolledGroup,
  isHidden: (id: string) => boolean,
  minimum: number,
): RolledGroup => ({
  ...group,
  criteria: group.criteria.map((criterion) => {
    const { id, extent } = criterion;
    return extent !== null && (extent.institutions < minimum || isHidden(id))
      ? { ...criterion, extent: null }
      : criterion;
  }),
});
