import { chooseGreedily } from './choose-greedily.ts';
import { reachableOptions } from './order-options.ts';
import type { Chosen, Problem } from './problem.ts';
import { reduceOptions } from './reduce-options.ts';
import { type SearchedChoice, searchChoice } from './search-choice.ts';

/** The best choice of options by the rules: proven where the search comes to its end, else the best that was seen. */
export const chooseOptions = (problem: Problem, indexes: Chosen): SearchedChoice => {
  const possible = reduceOptions(problem, reachableOptions(problem, indexes));
  return searchChoice(problem, possible, chooseGreedily(problem, possible));
};
