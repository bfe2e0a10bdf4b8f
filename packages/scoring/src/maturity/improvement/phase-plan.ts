import { isAbove } from '../../number/compare.ts';
import { fail } from '../compile/fail.ts';
import type { Candidate } from './candidates.ts';

interface PhaseRules {
  /** The most that a phase may cost. */
  readonly budget: number;
  /** How many steps of one scale a phase may take. */
  readonly stepsPerPhase: number;
  /** The part that a candidate belongs to. */
  readonly partOf: (position: number) => string;
}

/**
 * Spreads a plan over phases: step by step, dependencies first, the longest way first, as many parts in one phase as
 * there are. Gives the choice that stands after each phase.
 */
export const phasePlan = (
  candidates: readonly Candidate[],
  goal: readonly number[],
  { budget, stepsPerPhase, partOf }: PhaseRules,
): readonly (readonly number[])[] => {
  const dearest = goal.findIndex(
    (choice, position) => choice > 0 && isAbove(candidates[position]?.effort ?? 1, budget),
  );
  if (dearest >= 0) {
    fail('budget-too-small', ['budget'], `a budget of ${candidates[dearest]?.effort} or more`, budget);
  }
  const waiting = waysToGo(candidates, goal);
  const phases: (readonly number[])[] = [];
  const done = goal.map(() => 0);
  let open = goal.flatMap((choice, position) => (choice > 0 ? [position] : []));
  while (open.length > 0) {
    const moved = new Map<number, number>();
    const touched = new Map<string, number>();
    let left = budget;
    for (;;) {
      const next = open
        .filter((position) => (done[position] ?? 0) < (goal[position] ?? 0))
        .filter((position) => (moved.get(position) ?? 0) < stepsPerPhase)
        .filter((position) => !isAbove(candidates[position]?.effort ?? 1, left, budget))
        .filter((position) => waiting.mayMove(position, done))
        .reduce<number | null>((first, position) => {
          if (first === null) return position;
          const further = waiting.length(position, done) - waiting.length(first, done);
          const parts = (touched.get(partOf(first)) ?? 0) - (touched.get(partOf(position)) ?? 0);
          return further > 0 || (further === 0 && parts > 0) ? position : first;
        }, null);
      if (next === null) break;
      done[next] = (done[next] ?? 0) + 1;
      moved.set(next, (moved.get(next) ?? 0) + 1);
      touched.set(partOf(next), (touched.get(partOf(next)) ?? 0) + 1);
      left -= candidates[next]?.effort ?? 1;
    }
    phases.push([...done]);
    open = open.filter((position) => (done[position] ?? 0) < (goal[position] ?? 0));
  }
  return phases;
};

/** What has to wait for what, and how many steps still follow from a candidate. */
const waysToGo = (candidates: readonly Candidate[], goal: readonly number[]) => {
  const positions = new Map(candidates.map(({ criterionId }, position) => [criterionId, position]));
  const stepMet = candidates.map(({ steps, metAt }) => steps.findIndex(({ value }) => value >= metAt));
  const below = candidates.map(({ dependsOn }, position) =>
    goal[position]
      ? dependsOn.flatMap((id) => {
          const other = positions.get(id);
          return other !== undefined && (goal[other] ?? 0) > 0 ? [other] : [];
        })
      : [],
  );
  const above = candidates.map((): number[] => []);
  for (const [position, others] of below.entries()) for (const other of others) above[other]?.push(position);
  // The steps that follow once a candidate is met: those of the longest way that waits for it.
  const after = candidates.map(() => 0);
  const open = below.map((_, position) => above[position]?.length ?? 0);
  const ready = [...candidates.keys()].filter((position) => open[position] === 0);
  for (let position = ready.pop(); position !== undefined; position = ready.pop()) {
    for (const other of below[position] ?? []) {
      after[other] = Math.max(after[other] ?? 0, (goal[position] ?? 0) + (after[position] ?? 0));
      open[other] = (open[other] ?? 0) - 1;
      if (open[other] === 0) ready.push(other);
    }
  }
  const met = (position: number): number => {
    const step = stepMet[position] ?? -1;
    return step < 0 ? (goal[position] ?? 0) : Math.min(step, goal[position] ?? 0);
  };
  return {
    mayMove: (position: number, done: readonly number[]): boolean =>
      (below[position] ?? []).every((other) => (done[other] ?? 0) >= met(other)),
    length: (position: number, done: readonly number[]): number => {
      const now = done[position] ?? 0;
      const own = (goal[position] ?? 0) - now;
      return now < met(position) ? Math.max(own, met(position) - now + (after[position] ?? 0)) : own;
    },
  };
};
