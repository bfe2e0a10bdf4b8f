import { isBelow } from '../../number/compare.ts';
import type { Contest } from './contest.ts';
import { fits } from './fits.ts';

/** More sets than this of one total are not listed: a draw that is split so far decides nothing. */
const mostLevel = 1000;

/** The sets under the rules whose scores sum to a total or more, in the order of the candidates. */
export const levelSets = (
  contest: Contest,
  scores: Float64Array,
  least: number,
): readonly (readonly number[])[] => {
  const size = contest.portfolio?.count ?? 0;
  const highestFrom = highestFromEach(scores);
  const found: (readonly number[])[] = [];
  const extend = (members: readonly number[], total: number, from: number): void => {
    if (members.length === size) {
      if (total >= least) found.push(members);
      return;
    }
    for (let next = from; next < scores.length && found.length < mostLevel; next += 1) {
      // Within rounding, as a bound is not added up in the order of the members.
      const bound = total + (size - members.length) * (highestFrom[next] as number);
      if (isBelow(bound, least, 1)) return;
      if (fits(contest, members, next))
        extend([...members, next], total + (scores[next] as number), next + 1);
    }
  };
  extend([], 0, 0);
  return found;
};

const highestFromEach = (scores: Float64Array): Float64Array => {
  const highest = Float64Array.from(scores);
  for (let position = highest.length - 2; position >= 0; position -= 1) {
    highest[position] = Math.max(highest[position] as number, highest[position + 1] as number);
  }
  return highest;
};
