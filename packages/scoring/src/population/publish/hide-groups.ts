import { isSafe } from './is-safe.ts';
import { knownAtoms, knownDifferences, type ToldSums } from './known-atoms.ts';
import type { PublishedRow } from './published-population.ts';

/** A group with the number of its institutions. */
export interface SizedGroup {
  readonly label: string | null;
  readonly count: number;
}

/** What is hidden of a table, and why. */
export interface HiddenGroups {
  readonly whole: PublishedRow['hidden'];
  readonly groups: ReadonlyMap<string | null, PublishedRow['hidden']>;
}

/** What a table tells that hides so much. */
export const toldBy = (
  groups: readonly SizedGroup[],
  hidden: HiddenGroups,
  sumOf: (group: SizedGroup) => number = ({ count }) => count,
): ToldSums => ({
  whole: hidden.whole === null ? groups.reduce((sum, group) => sum + sumOf(group), 0) : null,
  groups: new Map(
    groups.map((group) => [
      group.label,
      (hidden.groups.get(group.label) ?? null) === null ? sumOf(group) : null,
    ]),
  ),
});

/**
 * Chooses which groups to hide, so that no set of groups of which a reader can work out the sum is of few institutions,
 * nor differs by few from a table that was published before. Of several groups that would do, the smallest is hidden;
 * where no group is left, the whole is hidden, and groups are chosen anew.
 */
export const hideGroups = (
  groups: readonly SizedGroup[],
  minimum: number,
  before: readonly ToldSums[],
): HiddenGroups => {
  const bySize = [...groups].filter(({ count }) => count > 0).sort((one, other) => one.count - other.count);
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const attempt = (whole: PublishedRow['hidden']): HiddenGroups | null => {
    const hidden = new Map<string | null, PublishedRow['hidden']>(
      groups.map(({ label, count }) => [label, isSafe(count, minimum) ? null : 'few']),
    );
    const told = (): ToldSums => toldBy(groups, { whole, groups: hidden });
    const hideNext = (reason: PublishedRow['hidden']): boolean => {
      const next = bySize.find(({ label }) => hidden.get(label) === null);
      if (next !== undefined) hidden.set(next.label, reason);
      return next !== undefined;
    };
    for (;;) {
      const isFew = knownAtoms(told()).some(({ sum }) => !isSafe(sum, minimum));
      const close = before
        .flatMap((earlier) => knownDifferences(earlier, told()))
        .find(({ difference }) => !isSafe(difference, minimum));
      if (!isFew && close === undefined) return { whole, groups: hidden };
      const open = close?.labels.filter((label) => hidden.get(label) === null) ?? [];
      if (isFew || open.length === 0) {
        if (!hideNext(isFew ? 'subtraction' : 'difference')) return null;
      } else for (const label of open) hidden.set(label, 'difference');
    }
  };
  const reason = isSafe(all, minimum) ? 'difference' : 'few';
  return (
    (reason === 'few' ? null : attempt(null)) ??
    attempt(reason) ?? { whole: reason, groups: new Map(groups.map(({ label }) => [label, reason])) }
  );
};
