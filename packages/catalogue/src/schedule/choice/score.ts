import { type Chosen, optionAt, type Problem } from './problem.ts';

/** Figures in the order of the rules; the smaller is the better, the first difference decides. */
export type Score = readonly number[];

export const scoreOf = (problem: Problem, chosen: Chosen): Score => {
  const best = new Map<number, number>();
  const marks = [0, 0, 0, 0, 0, 0];
  let minutes = 0;
  let unconfirmed = 0;
  for (const index of chosen) {
    const option = optionAt(problem, index);
    for (const gap of option.served) best.set(gap, Math.min(best.get(gap) ?? option.rank, option.rank));
    for (const [place, mark] of option.marks.entries()) marks[place] = (marks[place] ?? 0) + mark;
    minutes += option.minutes;
    unconfirmed += unconfirmedOf(option.resource);
  }
  return [...coverageOf(problem, best), ...marks, chosen.length, minutes, unconfirmed];
};

export const unconfirmedOf = ({ urlConfidence }: { readonly urlConfidence: string }): number =>
  urlConfidence === 'seen' ? 0 : 1;

/** What is not served at all, then what is not served in the first language, the first two, and so on; in units. */
const coverageOf = (
  { units, ranks }: Pick<Problem, 'units' | 'ranks'>,
  best: ReadonlyMap<number, number>,
): number[] => {
  const missing = Array.from({ length: ranks }, () => 0);
  for (const [gap, size] of units.entries()) {
    const rank = best.get(gap) ?? ranks;
    for (let place = 0; place < ranks; place += 1) {
      if (rank > place) missing[place] = (missing[place] ?? 0) + size;
    }
  }
  // The last place holds what no language serves; it decides first.
  const unserved = missing.pop() ?? 0;
  return [unserved, ...missing];
};

export const compareScores = (left: Score, right: Score): number => {
  for (const [place, value] of left.entries()) {
    const difference = value - (right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
