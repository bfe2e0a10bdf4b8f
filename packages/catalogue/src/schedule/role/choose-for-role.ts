import { chooseOptions } from '../choice/choose-options.ts';
import { reachableOptions } from '../choice/order-options.ts';
import { type Chosen, optionAt, type Problem } from '../choice/problem.ts';

/** One choice, with the problem that it answers and the options that it could be made from. */
export interface Phase {
  readonly problem: Problem;
  readonly possible: Chosen;
  readonly chosen: Chosen;
  readonly isProven: boolean;
}

/** Chooses of what is of known length, for the weeks of a role. */
export const chooseTimed = (problem: Problem): Phase => {
  const measured = allOf(problem).filter((index) => optionAt(problem, index).length !== null);
  const possible = reachableOptions(problem, measured);
  return { problem, possible, ...chooseOptions(problem, possible) };
};

/** For the gaps that this leaves: what nobody knows the length of, and what needs such a thing first. */
export const chooseApart = ({ problem, possible, chosen }: Phase): Phase => {
  const rest = apartFrom(problem, chosen);
  const given = new Set(rest.given);
  const inWeeks = new Set(possible);
  const free = allOf(problem).filter(
    (index) => !(inWeeks.has(index) || [...optionAt(rest, index).conflicts].some((each) => given.has(each))),
  );
  const able = reachableOptions(rest, free);
  return { problem: rest, possible: able, ...chooseOptions(rest, able) };
};

const allOf = ({ options }: Problem): Chosen => options.map((_, index) => index);

/** What is left to choose when some is chosen: no time counts, and what is served counts no more. */
const apartFrom = (problem: Problem, chosen: Chosen): Problem => {
  const served = new Set(chosen.flatMap((index) => optionAt(problem, index).served));
  const fetched = chosen.reduce((sum, index) => sum + optionAt(problem, index).bytes, 0);
  return {
    ...problem,
    options: problem.options.map((option) => ({ ...option, minutes: 0 })),
    units: problem.units.map((size, gap) => (served.has(gap) ? 0 : size)),
    minutes: Number.POSITIVE_INFINITY,
    bytes: problem.bytes - fetched,
    given: chosen,
  };
};
