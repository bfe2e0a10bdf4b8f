import { fail } from '../compile/fail.ts';
import type { Candidate } from './candidates.ts';

interface Move {
  readonly position: number;
  readonly cost: number;
}

/**
 * Spreads a plan over phases: step by step, dependencies first, what matters most first, each phase within its budget.
 * Gives the choice that stands after each phase.
 */
export const phasePlan = (
  candidates: readonly Candidate[],
  goal: readonly number[],
  budget: number,
  importance: (position: number) => number,
): readonly (readonly number[])[] => {
  const phases: number[][] = [];
  let done = goal.map(() => 0);
  let left = budget;
  const positions = new Map(candidates.map(({ criterionId }, position) => [criterionId, position]));
  const waits = (position: number): boolean =>
    (candidates[position]?.dependsOn ?? []).some((id) => {
      const other = positions.get(id);
      const { steps = [], metAt = 1 } = (other === undefined ? undefined : candidates[other]) ?? {};
      return (
        other !== undefined &&
        (done[other] ?? 0) < (goal[other] ?? 0) &&
        (steps[done[other] ?? 0]?.value ?? 0) < metAt
      );
    });
  const nextMove = (): Move | null => {
    const open = goal
      .map((_, position) => position)
      .filter((position) => (done[position] ?? 0) < (goal[position] ?? 0) && !waits(position))
      .sort((first, second) => importance(second) - importance(first) || first - second);
    const [position] = open;
    return position === undefined ? null : { position, cost: candidates[position]?.effort ?? 1 };
  };
  for (let move = nextMove(); move; move = nextMove()) {
    const { position, cost } = move;
    if (cost > budget) fail('budget-too-small', ['budget'], `a budget of ${cost} or more`, budget);
    if (cost > left + 1e-12) {
      phases.push(done);
      left = budget;
    }
    done = done.map((choice, index) => (index === position ? choice + 1 : choice));
    left -= cost;
  }
  return done.some((choice) => choice > 0) ? [...phases, done] : [];
};
