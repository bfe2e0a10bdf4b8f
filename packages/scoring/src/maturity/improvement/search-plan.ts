import { type Candidate, costOf } from './candidates.ts';

interface Search {
  readonly candidates: readonly Candidate[];
  /** Whether a choice reaches the goal; more is never worse. */
  readonly reaches: (choices: readonly number[]) => boolean;
  readonly stands: (choices: readonly number[]) => boolean;
  /** How much a candidate matters; the least important is spared first. */
  readonly importance: (position: number) => number;
  readonly maximumTrials: number;
}

interface Found {
  readonly choices: readonly number[];
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
 * as the best plan so far, or misses the goal with all the rest at its best. Ends with the spared plan when the
 * number of trials is used up.
 */
export const searchPlan = (search: Search): Found => {
  const { candidates, reaches, stands, maximumTrials } = search;
  const highest = candidates.map(({ steps }) => steps.length - 1);
  let best = spare(search);
  let cost = costOf(candidates, best);
  let trials = 0;
  const visit = (choices: readonly number[], position: number): void => {
    const soFar = choices.map((choice, index) => (index < position ? choice : 0));
    const spent = costOf(candidates, soFar);
    if (spent >= cost - 1e-12 || trials >= maximumTrials) return;
    trials += 1;
    if (!reaches(choices)) return;
    if (position === candidates.length) {
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
