import type { Foundation } from './plan-box.ts';
import type { RelaxationContext } from './relaxation.ts';

/**
 * Takes back step after step of a plan that reaches the goal, as long as the goal holds: the most effort first, so that
 * what stays is cheap. Ends early when the work of the search is used up.
 */
export const sparePlan = (
  { candidates, work }: RelaxationContext,
  start: readonly number[],
  foundations: readonly (readonly Foundation[] | null)[],
  reaches: (choices: readonly number[]) => boolean,
): readonly number[] => {
  const asked = candidates.map((): { readonly by: number; readonly choice: number }[] => []);
  for (const [by, needed] of foundations.entries()) {
    for (const { position, choice } of needed ?? []) asked[position]?.push({ by, choice });
  }
  let choices = start;
  const order = [...candidates.keys()].sort(
    (one, other) => (candidates[other]?.effort ?? 1) - (candidates[one]?.effort ?? 1) || other - one,
  );
  for (let changed = true; changed && work.left > 0; ) {
    changed = false;
    for (const position of order) {
      const now = choices[position] ?? 0;
      if (now === 0 || work.left <= 0) continue;
      const held = (asked[position] ?? []).reduce(
        (least, { by, choice }) => ((choices[by] ?? 0) > 0 ? Math.max(least, choice) : least),
        0,
      );
      // One step at a time, so that the effort is spread.
      const fewer = choices.map((choice, index) => (index === position ? now - 1 : choice));
      if (now - 1 < held || !reaches(fewer)) continue;
      choices = fewer;
      changed = true;
    }
  }
  return choices;
};
