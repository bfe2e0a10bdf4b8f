import type { ApplicantResult } from '../result/applicant-result.ts';
import type { Interval } from '../result/criterion-result.ts';

type Scored = Pick<ApplicantResult, 'interval'>;

/**
 * The ranks that remain possible: `certain` are those who will surely be ranked, `possible` all who may be.
 * Both are asked for the intervals of their scores.
 */
export const rankIntervalsAmong = (
  certain: readonly Scored[],
  possible: readonly Scored[],
  tolerance: number,
): ((applicant: Scored) => Interval) => {
  const worstOfCertain = certain.map(({ interval }) => interval.worst).sort(ascending);
  const bestOfPossible = possible.map(({ interval }) => interval.best).sort(ascending);
  const members = new Set(possible);
  return (applicant) => {
    const { worst, best } = applicant.interval;
    const surelyAhead = countAbove(worstOfCertain, best + tolerance);
    const perhapsAhead = countAbove(bestOfPossible, worst + tolerance);
    const self = best > worst + tolerance && members.has(applicant) ? 1 : 0;
    return { best: 1 + surelyAhead, worst: 1 + Math.max(surelyAhead, perhapsAhead - self) };
  };
};

const ascending = (left: number, right: number): number => left - right;

const countAbove = (sorted: readonly number[], limit: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
};
