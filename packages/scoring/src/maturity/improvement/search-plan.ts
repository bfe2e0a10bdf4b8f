import type { CompiledModel } from '../engine/compiled-model.ts';
import type { Candidate } from './candidates.ts';
import { pop, push } from './key-heap.ts';
import { firstBox, type OpenBox, openBox, type PlanSearch, planKey } from './open-box.ts';
import { foundationsOf, type PlanBox, tighten, withBounds } from './plan-box.ts';
import { branches, firstLacking, withFoundations } from './plan-branches.ts';
import { sparePlan } from './spare-plan.ts';
import { plansByKey } from './try-plans.ts';

export interface FoundPlan {
  /** `null` when no plan was found that reaches the goal. */
  readonly choices: readonly number[] | null;
  /** No plan has less effort; infinite when there is none. */
  readonly lowerBound: number;
}

/**
 * Whether the relaxation holds for a model: caps, points, deductions, averages over a kind and withheld scores are none
 * of it, nor are parts of a ladder whose maximum changes with what stays out. Of such a model every plan is tried, as long
 * as there are few; otherwise everything is raised, and lowered again as far as the goal allows.
 */
const canBound = ({ isPlain, steadyIds, order }: CompiledModel): boolean =>
  isPlain && order.every(({ id, isRung }) => !isRung || steadyIds.has(id));

/**
 * Looks for the plan with the lowest key that reaches the goal: branch and bound, best bound first, over boxes of
 * plans. The bound of a box is the cheapest plan of its relaxation, in which every part reaches what is asked of it by
 * itself; what the engine refuses of it, and what stands on something that is not met, is divided into smaller boxes.
 *
 * @see A. H. Land and A. G. Doig (1960), branch and bound
 */
export const searchPlan = (search: PlanSearch): FoundPlan => {
  const { candidates, goal, keys, work, after, isSettled } = search;
  const foundations = foundationsOf(candidates, isSettled);
  const evaluationCost = 3 * Math.max(50, search.readings.size);
  const reaches = (choices: readonly number[]): boolean => {
    work.left -= evaluationCost;
    return goal.meets(after(choices));
  };
  const keyOf = (choices: readonly number[]): number => planKey(search, choices);
  const start = firstBox(search, foundations);
  if (!goal.exists || start === null) return { choices: null, lowerBound: Number.POSITIVE_INFINITY };

  let best: { readonly choices: readonly number[]; readonly key: number } | null = null;
  const offer = (choices: readonly number[]): void => {
    const key = keyOf(choices);
    if (best === null || key < best.key) best = { choices, key };
  };
  const allowed = work.left;
  let isProven = false;
  const open: OpenBox[] = [];
  const look = (box: PlanBox, known: OpenBox['known'], changed: readonly string[]): void => {
    const found = openBox(search, box, known, changed, reaches);
    if (found && (best === null || found.key < best.key)) push(open, found);
  };

  if (!canBound(search.model)) {
    const plans = plansByKey(search, start, foundations, work.left / evaluationCost);
    const first = plans?.find(({ choices }) => reaches(choices));
    if (first) return { choices: first.choices, lowerBound: keys.effortOf(first.key) };
    if (plans !== null) return { choices: null, lowerBound: Number.POSITIVE_INFINITY };
  }
  const isWithinReach = reaches(start.highest);
  if (isWithinReach) offer(sparePlan(search, start.highest, foundations, reaches));
  if (!canBound(search.model)) {
    const spare = best as { readonly choices: readonly number[] } | null;
    return { choices: spare?.choices ?? null, lowerBound: 0 };
  }
  look(start, [], []);
  while (open.length > 0 && work.left > 0) {
    const next = pop(open) as OpenBox;
    const bound = best as { readonly key: number } | null;
    if (bound !== null && next.key >= bound.key) {
      open.length = 0;
      break;
    }
    // The effort is proven; what is left to find is a broader plan of the same effort.
    if (bound !== null && !isProven && keys.effortOf(next.key) >= keys.effortOf(bound.key)) {
      isProven = true;
      work.left = Math.min(work.left, Math.floor(allowed / 10));
    }
    const { box, choices, known } = next;
    const lacking = firstLacking(choices, foundations);
    if (!lacking && reaches(choices)) {
      offer(choices);
      if (keyOf(choices) <= next.key) continue;
    } else {
      const mended = withFoundations(choices, foundations, box);
      const isCheaper = mended !== null && (bound === null || keyOf(mended) < bound.key);
      if (isCheaper && reaches(mended)) offer(sparePlan(search, mended, foundations, reaches));
    }
    for (const { bounds } of branches(next, lacking)) {
      const smaller = tighten(withBounds(box, bounds), foundations);
      if (smaller) look(smaller, known, changedIn(candidates, box, smaller));
    }
  }
  const found = best as { readonly choices: readonly number[]; readonly key: number } | null;
  const least = open.reduce(
    (lowest, { key }) => Math.min(lowest, key),
    found?.key ?? Number.POSITIVE_INFINITY,
  );
  return {
    choices: found?.choices ?? null,
    lowerBound: least === Number.POSITIVE_INFINITY ? least : keys.effortOf(least),
  };
};

const changedIn = (candidates: readonly Candidate[], before: PlanBox, after: PlanBox): readonly string[] =>
  candidates.flatMap(({ criterionId }, position) =>
    before.lowest[position] === after.lowest[position] && before.highest[position] === after.highest[position]
      ? []
      : [criterionId],
  );
