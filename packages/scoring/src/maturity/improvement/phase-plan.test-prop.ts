import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Candidate } from './candidates.ts';
import { phasePlan } from './phase-plan.ts';

const top = 4;

const candidate = (
  position: number,
  effort: number,
  dependsOn: readonly string[],
  metAt: number,
): Candidate => ({
  criterionId: `q${position}`,
  text: '',
  effort,
  metAt,
  dependsOn,
  steps: Array.from({ length: top + 1 }, (_, choice) => ({
    optionId: String(choice),
    label: '',
    reading: { value: choice / top, drop: null },
    value: choice / top,
  })),
});

const plans = fc.integer({ min: 1, max: 14 }).chain((count) =>
  fc.record({
    goal: fc.array(fc.nat(top), { minLength: count, maxLength: count }),
    efforts: fc.array(fc.constantFrom(1, 1, 1, 2, 0.5, 3), { minLength: count, maxLength: count }),
    earlier: fc.array(fc.option(fc.nat(count)), { minLength: count, maxLength: count }),
    metAt: fc.constantFrom(0, 0.25, 0.5, 1),
    parts: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: count, maxLength: count }),
    stepsPerPhase: fc.integer({ min: 1, max: 3 }),
    budget: fc.constantFrom(3, 5, 8, Number.MAX_VALUE),
  }),
);

/** By looking at every candidate for every step, which is slow and plain. */
const slowly = (
  candidates: readonly Candidate[],
  goal: readonly number[],
  parts: readonly string[],
  { budget, stepsPerPhase }: { readonly budget: number; readonly stepsPerPhase: number },
): number[][] => {
  const indexOf = (id: string): number => candidates.findIndex(({ criterionId }) => criterionId === id);
  const wanted = (position: number): number => goal[position] ?? 0;
  const metOf = (position: number): number => {
    const step = candidates[position]?.steps.findIndex(
      ({ value }) => value >= (candidates[position]?.metAt ?? 1),
    );
    return Math.min(step ?? 0, wanted(position));
  };
  const below = (position: number): number[] =>
    (candidates[position]?.dependsOn ?? []).map(indexOf).filter((other) => wanted(other) > 0);
  const after = (position: number): number =>
    Math.max(
      0,
      ...candidates.flatMap((_, other) =>
        wanted(other) > 0 && below(other).includes(position) ? [wanted(other) + after(other)] : [],
      ),
    );
  const done = goal.map(() => 0);
  const lengthOf = (position: number): number => {
    const now = done[position] ?? 0;
    const own = wanted(position) - now;
    return now < metOf(position) ? Math.max(own, metOf(position) - now + after(position)) : own;
  };
  const states: number[][] = [];
  while (done.some((choice, position) => choice < wanted(position))) {
    const moved = goal.map(() => 0);
    let left = budget;
    for (;;) {
      const touched = (position: number): number =>
        moved.reduce((sum, count, other) => (parts[other] === parts[position] ? sum + count : sum), 0);
      const [next] = [...goal.keys()]
        .filter((position) => (done[position] ?? 0) < wanted(position))
        .filter((position) => (moved[position] ?? 0) < stepsPerPhase)
        .filter((position) => (candidates[position]?.effort ?? 1) <= left)
        .filter((position) => below(position).every((other) => (done[other] ?? 0) >= metOf(other)))
        .sort(
          (one, other) => lengthOf(other) - lengthOf(one) || touched(one) - touched(other) || one - other,
        );
      if (next === undefined) break;
      done[next] = (done[next] ?? 0) + 1;
      moved[next] = (moved[next] ?? 0) + 1;
      left -= candidates[next]?.effort ?? 1;
    }
    states.push([...done]);
  }
  return states;
};

it('takes the steps that looking at every candidate for every step takes', () => {
  fc.assert(
    fc.property(plans, ({ goal, efforts, earlier, metAt, parts, stepsPerPhase, budget }) => {
      const candidates = goal.map((_, position) => {
        const on = earlier[position] ?? null;
        const dependsOn = on !== null && on < position ? [`q${on}`] : [];
        return candidate(position, efforts[position] ?? 1, dependsOn, metAt);
      });
      const now = goal.map(() => 0);
      const states = phasePlan(candidates, goal, {
        budget,
        stepsPerPhase,
        partOf: (position) => parts[position] ?? '',
      }).map((moves) => {
        for (const { position, from, to } of moves) {
          expect(now[position]).toBe(from);
          now[position] = to;
        }
        return [...now];
      });
      expect(states).toEqual(slowly(candidates, goal, parts, { budget, stepsPerPhase }));
    }),
    { numRuns: 300 },
  );
});
