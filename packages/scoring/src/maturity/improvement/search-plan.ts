import { type Candidate, costOf } from './candidates.ts';

interface Search {
  readonly candidates: readonly Candidate[];
  /** Whether a choice reaches the goal. */
  readonly reaches: (choices: readonly number[]) => boolean;
  readonly stands: (choices: readonly number[]) => boolean;
  /** How much a candidate matters; the least important is spared first. */
  readonly importance: (position: number) => number;
  readonly maximumTrials: number;
  /** Whether more is never worse under the policies, so that a branch can be judged by its best. */
  readonly monotone: boolean;
}

interface Found {
  /** `null` when no choice was found that reaches the goal. */
  readonly choices: readonly number[] | null;
  readonly exact: boolean;
}

const replace = (choices: readonly number[], position: number, choice: number): number[] =>
  choices.map((each, index) => (index === position ? choice : each));

/** Begins with everything at its best, and takes back step after step as long as the goal holds. */
const spare = ({ candidates, reaches, stands, importance }: Search): readonly number[] => {
  let choices: readonly number[] = candidates.map(({ steps }) => steps.length - 1);
  const order = candidates
    .map((_, position) => position)
    .sort((left, right) => importance(left) - importance(right));
  for (let changed = true; changed; ) {
    changed = false;
    for (const position of order) {
      for (let choice = 0; choice < (choices[position] ?? 0); choice += 1) {
        const fewer = replace(choices, position, choice);
        if (stands(fewer) && reaches(fewer)) {
          choices = fewer;
          changed = true;
          break;
        }
      }
    }
  }
  return choices;
};

/**
 * Looks for the cheapest choice that reaches the goal: branch and bound, which leaves a branch when it costs as much
 * as the best plan so far or, where more is never worse, when it misses the goal with all the rest at its best. Ends
 * with the spared plan when the number of trials is used up.
 */
export const searchPlan = (search: Search): Found => {
  const { candidates, reaches, stands, maximumTrials, monotone } = search;
  const highest = candidates.map(({ steps }) => steps.length - 1);
  let best = reaches(highest) ? spare(search) : null;
  if (best === null && monotone) return { choices: null, exact: true };
  let cost = best ? costOf(candidates, best) : Number.POSITIVE_INFINITY;
  let trials = 0;
  const visit = (choices: readonly number[], position: number): void => {
    const soFar = choices.map((choice, index) => (index < position ? choice : 0));
    const spent = costOf(candidates, soFar);
    if (spent >= cost - 1e-12 || trials >= maximumTrials) return;
    trials += 1;
    const isWhole = position === candidates.length;
    if ((monotone || isWhole) && !reaches(choices)) return;
    if (isWhole) {
      if (!stands(choices)) return;
      best = choices;
      cost = spent;
      return;
    }
    for (let choice = 0; choice <= (highest[position] ?? 0); choice += 1) {
      visit(replace(choices, position, choice), position + 1);
    }
  };
  visit(highest, 0);
  return { choices: best, exact: trials < maximumTrials };
};
