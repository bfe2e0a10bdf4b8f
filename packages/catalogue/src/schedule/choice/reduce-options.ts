import { type Chosen, type Need, type Option, optionAt, type Problem } from './problem.ts';
import { unconfirmedOf } from './score.ts';

/**
 * Leaves out options that another is at least as good as in everything, so that no better choice is lost: in every
 * choice that holds the one, the other can stand. Of even ones the first by id stays.
 */
export const reduceOptions = (problem: Problem, indexes: Chosen): Chosen => {
  const needed = new Set<number>();
  for (const index of indexes) {
    for (const need of optionAt(problem, index).needs) if (need.kind === 'option') needed.add(need.index);
  }
  const byMerit = [...indexes].sort((left, right) => {
    const [one, other] = [optionAt(problem, left), optionAt(problem, right)];
    return other.served.length - one.served.length || one.minutes - other.minutes || left - right;
  });
  const kept: number[] = [];
  for (const index of byMerit) {
    const option = optionAt(problem, index);
    if (!needed.has(index) && kept.some((other) => isAsGood(problem, other, index, option))) continue;
    kept.push(index);
  }
  return kept.sort((left, right) => left - right);
};

const isAsGood = (problem: Problem, otherIndex: number, index: number, option: Option): boolean => {
  const other = optionAt(problem, otherIndex);
  return (
    other.rank <= option.rank &&
    other.minutes <= option.minutes &&
    other.bytes <= option.bytes &&
    unconfirmedOf(other.resource) <= unconfirmedOf(option.resource) &&
    other.marks.every((mark, place) => mark <= (option.marks[place] ?? 0)) &&
    option.served.every((gap) => other.served.includes(gap)) &&
    [...other.conflicts].every((each) => each === index || option.conflicts.has(each)) &&
    isSubset(other.needs, option.needs)
  );
};

const isSubset = (needs: readonly Need[], among: readonly Need[]): boolean =>
  needs.every((need) =>
    among.some(
      (each) =>
        each.kind === need.kind &&
        (each.kind === 'nothing' || need.kind === 'nothing' || each.index === need.index),
    ),
  );
