import type { Candidate } from './candidates.ts';

/** All plans in which every candidate ends between two of its choices. */
export interface PlanBox {
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
}

/** A box with other bounds for some candidates. */
export const withBounds = (
  { lowest, highest }: PlanBox,
  bounds: readonly { readonly position: number; readonly lowest?: number; readonly highest?: number }[],
): PlanBox => {
  const [low, high] = [[...lowest], [...highest]];
  for (const { position, ...bound } of bounds) {
    low[position] = Math.max(low[position] ?? 0, bound.lowest ?? 0);
    high[position] = Math.min(high[position] ?? 0, bound.highest ?? Number.MAX_SAFE_INTEGER);
  }
  return { lowest: low, highest: high };
};

/** What a candidate that is raised asks of another one: to be raised to a choice at least; `null` when none will do. */
export interface Foundation {
  readonly position: number;
  readonly choice: number;
}

/** By candidate, what has to stand before it can be raised; `null` when it never can. */
export const foundationsOf = (
  candidates: readonly Candidate[],
  stands: (criterionId: string) => boolean,
): readonly (readonly Foundation[] | null)[] => {
  const positions = new Map(candidates.map(({ criterionId }, position) => [criterionId, position]));
  return candidates.map(({ dependsOn }) => {
    const asked = dependsOn.map((id): Foundation | 'met' | 'never' => {
      const position = positions.get(id);
      const candidate = position === undefined ? undefined : candidates[position];
      if (position === undefined || candidate === undefined) return stands(id) ? 'met' : 'never';
      const choice = candidate.steps.findIndex(({ value }) => value >= candidate.metAt);
      return choice < 0 ? 'never' : choice === 0 ? 'met' : { position, choice };
    });
    return asked.includes('never') ? null : asked.filter((each) => typeof each === 'object');
  });
};

/** Draws the bounds of a box as close as the foundations allow; `null` when no plan is left in it. */
export const tighten = (
  box: PlanBox,
  foundations: readonly (readonly Foundation[] | null)[],
): PlanBox | null => {
  const [lowest, highest] = [[...box.lowest], [...box.highest]];
  for (let changed = true; changed; ) {
    changed = false;
    for (const [position, needed] of foundations.entries()) {
      if ((highest[position] ?? 0) === 0) continue;
      const raised = (lowest[position] ?? 0) > 0;
      if (needed === null || needed.some((each) => (highest[each.position] ?? 0) < each.choice)) {
        if (raised) return null;
        highest[position] = 0;
        changed = true;
      } else if (raised) {
        for (const each of needed) {
          if ((lowest[each.position] ?? 0) >= each.choice) continue;
          lowest[each.position] = each.choice;
          changed = true;
        }
      }
    }
  }
  return lowest.every((low, position) => low <= (highest[position] ?? 0)) ? { lowest, highest } : null;
};
