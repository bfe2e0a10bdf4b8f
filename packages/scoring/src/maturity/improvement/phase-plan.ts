import { isAbove } from '../../number/compare.ts';
import { fail } from '../compile/fail.ts';
import type { Candidate } from './candidates.ts';
import { wayQueue } from './way-queue.ts';

interface PhaseRules {
  /** The most that a phase may cost. */
  readonly budget: number;
  /** How many steps of one scale a phase may take. */
  readonly stepsPerPhase: number;
  /** The part that a candidate belongs to. */
  readonly partOf: (position: number) => string;
}

/** What one phase does with a candidate: from which choice to which. */
export interface PhaseMove {
  readonly position: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Spreads a plan over phases: step by step, dependencies first, the longest way first, as many parts in one phase as
 * there are. Gives what each phase does, in the order of the candidates.
 */
export const phasePlan = (
  candidates: readonly Candidate[],
  goal: readonly number[],
  { budget, stepsPerPhase, partOf }: PhaseRules,
): readonly (readonly PhaseMove[])[] => {
  const dearest = goal.findIndex(
    (choice, position) => choice > 0 && isAbove(candidates[position]?.effort ?? 1, budget),
  );
  if (dearest >= 0) {
    fail('budget-too-small', ['budget'], `a budget of ${candidates[dearest]?.effort} or more`, budget);
  }
  const ways = waysToGo(candidates, goal);
  const efforts = candidates.map(({ effort }) => effort);
  const queue = wayQueue(efforts, partOf);
  const done = goal.map(() => 0);
  const add = (position: number): void => queue.add(position, ways.length(position, done));
  for (const [position, choice] of goal.entries()) if (choice > 0 && ways.isReady(position)) add(position);
  const phases: (readonly PhaseMove[])[] = [];
  for (;;) {
    const moved = new Map<number, number>();
    const parked: number[] = [];
    let left = budget;
    const isAffordable = (effort: number): boolean => !isAbove(effort, left, budget);
    for (let next = queue.take(isAffordable); next !== null; next = queue.take(isAffordable)) {
      const choice = (done[next] ?? 0) + 1;
      const count = (moved.get(next) ?? 0) + 1;
      done[next] = choice;
      moved.set(next, count);
      left -= efforts[next] ?? 1;
      if (choice < (goal[next] ?? 0)) {
        if (count < stepsPerPhase) add(next);
        else parked.push(next);
      }
      for (const position of ways.released(next, choice)) add(position);
    }
    if (moved.size === 0) return phases;
    phases.push(
      [...moved]
        .map(([position, count]) => ({
          position,
          from: (done[position] ?? 0) - count,
          to: done[position] ?? 0,
        }))
        .sort((one, other) => one.position - other.position),
    );
    queue.startPhase();
    for (const position of parked) add(position);
  }
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
  const lacking = below.map((others) => others.filter((other) => met(other) > 0).length);
  return {
    isReady: (position: number): boolean => lacking[position] === 0,
    /** Who can move now that a candidate has come to a choice, and could not before. */
    released: (position: number, choice: number): readonly number[] =>
      choice === met(position)
        ? (above[position] ?? []).filter((other) => {
            lacking[other] = (lacking[other] ?? 0) - 1;
            return lacking[other] === 0;
          })
        : [],
    length: (position: number, done: readonly number[]): number => {
      const now = done[position] ?? 0;
      const own = (goal[position] ?? 0) - now;
      return now < met(position) ? Math.max(own, met(position) - now + (after[position] ?? 0)) : own;
    },
  };
};
