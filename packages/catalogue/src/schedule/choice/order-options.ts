import { type Chosen, meets, type Need, optionAt, type Problem } from './problem.ts';

/**
 * Chosen options in an order in which each comes after what it needs, the most pressing first; `null` when there is no
 * such order. What makes another possible presses as much as that.
 */
export const orderOptions = (problem: Problem, chosen: Chosen): Chosen | null => {
  const taken = takenBefore(problem);
  const urgency = urgencyOf(problem, chosen);
  const waiting = new Set(
    [...chosen].sort(
      (left, right) =>
        (urgency.get(right) ?? 0) - (urgency.get(left) ?? 0) ||
        optionAt(problem, left).rank - optionAt(problem, right).rank ||
        left - right,
    ),
  );
  const ordered: number[] = [];
  while (waiting.size > 0) {
    const next = [...waiting].find((index) => optionAt(problem, index).needs.every(taken.isMet));
    if (next === undefined) return null;
    waiting.delete(next);
    taken.add(next);
    ordered.push(next);
  }
  return ordered;
};

/** The options that can be taken at all when everything that is possible is taken, in no special order. */
export const reachableOptions = (problem: Problem, indexes: Chosen): Chosen => {
  const taken = takenBefore(problem);
  const reached = new Set<number>();
  let waiting = [...indexes];
  for (;;) {
    const ready = waiting.filter((index) => optionAt(problem, index).needs.every(taken.isMet));
    if (ready.length === 0) return indexes.filter((index) => reached.has(index));
    for (const index of ready) {
      taken.add(index);
      reached.add(index);
    }
    waiting = waiting.filter((index) => !reached.has(index));
  }
};

export interface Taken {
  readonly add: (index: number) => void;
  readonly isMet: (need: Need) => boolean;
}

/** What is met by the options that are given, and by those that are added. */
export const takenBefore = (problem: Problem): Taken => {
  const options = new Set<number>();
  const gaps = new Set<number>();
  const add = (index: number): void => {
    options.add(index);
    for (const gap of optionAt(problem, index).served) gaps.add(gap);
  };
  for (const index of problem.given) add(index);
  return {
    add,
    isMet: (need) => {
      if (need.kind === 'nothing') return false;
      return need.kind === 'option' ? options.has(need.index) : gaps.has(need.index);
    },
  };
};

/** The units that an option serves, or those of what waits for it, where they are more. */
const urgencyOf = (problem: Problem, chosen: Chosen): ReadonlyMap<number, number> => {
  const urgency = new Map<number, number>();
  for (const index of chosen) {
    const { served } = optionAt(problem, index);
    urgency.set(
      index,
      served.reduce((sum, gap) => sum + (problem.units[gap] ?? 0), 0),
    );
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const index of chosen) {
      const own = urgency.get(index) ?? 0;
      for (const need of optionAt(problem, index).needs) {
        for (const before of chosen) {
          const isBefore = before !== index && meets(optionAt(problem, before), before, need);
          if (!isBefore || (urgency.get(before) ?? 0) >= own) continue;
          urgency.set(before, own);
          changed = true;
        }
      }
    }
  }
  return urgency;
};
