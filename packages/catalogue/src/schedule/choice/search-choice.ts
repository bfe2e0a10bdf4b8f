import { branchState } from './branch-state.ts';
import { orderOptions } from './order-options.ts';
import { type Chosen, optionAt, type Problem } from './problem.ts';
import { compareScores, scoreOf } from './score.ts';

/** Choices that are looked at before the search gives up; sixteen options are always within it. */
export const searchLimit = 200_000;

/** More options than this are not searched: they would not come to an end. */
const mostOptions = 150;

/** The best choice by the rules, and whether it is proven. */
export interface SearchedChoice {
  readonly chosen: Chosen;
  readonly isProven: boolean;
}

/**
 * Branch and bound: each option is taken or left, and a branch ends where even the best that it could still become is no
 * better than what is known.
 *
 * @see A. H. Land and A. G. Doig (1960), An automatic method of solving discrete programming problems
 */
export const searchChoice = (problem: Problem, indexes: Chosen, known: Chosen): SearchedChoice => {
  if (indexes.length > mostOptions) return { chosen: known, isProven: false };
  const order = branchingOrder(problem, indexes);
  const state = branchState(problem, order);
  let best = known;
  let bestScore = scoreOf(problem, known);
  let looked = 0;
  const keepBetter = (): void => {
    const score = state.score();
    if (compareScores(score, bestScore) >= 0 || orderOptions(problem, state.chosen) === null) return;
    best = [...state.chosen];
    bestScore = score;
  };
  const visit = (place: number): void => {
    looked += 1;
    const index = order[place];
    if (looked > searchLimit || index === undefined || !state.mayPass(place, bestScore)) return;
    if (state.fits(optionAt(problem, index))) {
      state.take(index);
      keepBetter();
      visit(place + 1);
      state.putBack();
    }
    visit(place + 1);
  };
  keepBetter();
  visit(0);
  return { chosen: best, isProven: looked <= searchLimit };
};

/** The options of the gap that fewest serve come first, so that a gap without any is seen early. */
const branchingOrder = (problem: Problem, indexes: Chosen): Chosen => {
  const servers = problem.units.map((_, gap) =>
    indexes.filter((index) => optionAt(problem, index).served.includes(gap)),
  );
  const order = new Set<number>();
  for (const group of [...servers].sort((left, right) => left.length - right.length)) {
    for (const index of [...group].sort(
      (left, right) =>
        optionAt(problem, right).served.length - optionAt(problem, left).served.length || left - right,
    )) {
      order.add(index);
    }
  }
  for (const index of indexes) order.add(index);
  return [...order];
};
