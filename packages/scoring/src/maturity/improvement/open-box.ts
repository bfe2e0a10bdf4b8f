import type { Readings } from '../engine/evaluate.ts';
import type { Possible } from './bound-roll-up.ts';
import { fromScore, picksOf } from './labels.ts';
import { type Foundation, type PlanBox, tighten } from './plan-box.ts';
import type { PlanGoal } from './plan-goal.ts';
import { type RelaxationContext, relax } from './relaxation.ts';

export interface PlanSearch extends RelaxationContext {
  readonly goal: PlanGoal;
  /** The readings after a plan was carried out. */
  readonly after: (choices: readonly number[]) => Readings;
  /** Whether a dependency that is no candidate is met or out of scope. */
  readonly isSettled: (criterionId: string) => boolean;
}

/** A box that is still to be looked into. */
export interface OpenBox {
  readonly box: PlanBox;
  readonly key: number;
  /** The plan of the relaxation, and where it picks two choices for one criterion. */
  readonly choices: readonly number[];
  readonly apart: { readonly position: number; readonly choice: number } | null;
  readonly known: readonly ReadonlyMap<string, Possible>[];
}

/** The key of a whole plan. */
export const planKey = (
  { candidates, positions, goal, keys }: PlanSearch,
  choices: readonly number[],
): number => {
  const own = candidates.reduce((sum, _, position) => sum + keys.keyOf(position, choices[position] ?? 0), 0);
  const [scores] = goal.views;
  let touched = 0;
  for (const node of [scores.root, ...scores.root.below]) {
    if (!scores.partIds.has(node.id)) continue;
    const isTouched = node.inputs.some(({ kind, id }) => {
      const position = kind === 'criterion' ? positions.get(id) : undefined;
      return position !== undefined && (choices[position] ?? 0) > 0;
    });
    if (isTouched) touched += 1;
  }
  return own - touched * keys.partBonus;
};

/** Every candidate between its first step that a requirement allows and its best. */
export const firstBox = (
  { candidates, goal }: PlanSearch,
  foundations: readonly (readonly Foundation[] | null)[],
): PlanBox | null => {
  const lowest = candidates.map(({ criterionId, steps }) => {
    const floor = goal.criterionFloors.get(criterionId);
    if (floor === undefined || steps.some(({ reading }) => reading.value === null)) return 0;
    const first = steps.findIndex(({ reading }) => (reading.value ?? 0) >= floor);
    return first < 0 ? steps.length : first;
  });
  return tighten({ lowest, highest: candidates.map(({ steps }) => steps.length - 1) }, foundations);
};

/** Bounds a box; `null` when no plan in it reaches the goal. */
export const openBox = (
  search: PlanSearch,
  box: PlanBox,
  known: OpenBox['known'],
  changed: readonly string[],
  reaches: (choices: readonly number[]) => boolean,
): OpenBox | null => {
  const { goal, keys, candidates } = search;
  const found = goal.views.map((view, index) => relax(search, view, box, known[index] ?? new Map(), changed));
  const least = box.lowest.map((choice, position) => keys.keyOf(position, choice));
  const bounds = goal.views.map((view, index) => {
    const possible = found[index]?.get(view.root.id);
    const [label] = possible ? fromScore(possible.ways, view.floorOf(view.root) ?? 0).labels : [];
    if (!label) {
      return index === 0 || (possible?.presence === 'always' && !possible.blocks) ? null : undefined;
    }
    // What the view does not hold costs what it costs at least; only the first one counts the parts that are touched.
    const outside = candidates.reduce(
      (sum, { criterionId }, position) => (view.holds(criterionId) ? sum : sum + (least[position] ?? 0)),
      index === 0 ? 0 : -goal.views[0].partIds.size * keys.partBonus,
    );
    return { key: label.key + outside, label };
  });
  if (bounds.includes(null)) return null;
  const isMonotone = found.every((view) => [...view.values()].every((possible) => possible.isMonotone));
  if (isMonotone && !reaches(box.highest)) return null;
  const told = bounds.filter((bound) => bound !== undefined && bound !== null);
  const [first] = told.sort((one, other) => other.key - one.key);
  if (!first) return null;
  const choices = [...box.lowest];
  let apart: OpenBox['apart'] = null;
  const picked = new Map<number, number>();
  for (const [position, choice] of picksOf(first.label)) {
    const other = picked.get(position) ?? choice;
    if (other !== choice) apart ??= { position, choice: Math.min(other, choice) };
    picked.set(position, Math.max(other, choice));
  }
  for (const [position, choice] of picked) choices[position] = Math.max(choices[position] ?? 0, choice);
  return { box, key: first.key, choices, apart, known: found };
};
