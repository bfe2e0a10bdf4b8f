import { type Exact, exact, plain } from '../amount/exact.ts';
import type { TurningPoint } from './labour-and-licence.ts';

interface Courses {
  readonly openOnce: Exact;
  readonly openPerYear: Exact;
  readonly licensedOnce: Exact;
  readonly licensedPerYear: Exact;
  /** Licences of one cycle. */
  readonly perCycle: Exact;
  readonly cycle: number;
  readonly paid: 'spread' | 'at-start';
}

/** Years after which nothing is looked for where licences are paid in steps. */
const horizon = 100;

/** When what the two have cost becomes the same. */
export const turningYear = (courses: Courses): TurningPoint => {
  const { openOnce, openPerYear, licensedOnce, licensedPerYear, perCycle, cycle } = courses;
  if (courses.paid === 'at-start') return turningInSteps(courses);
  const slope = licensedPerYear.plus(perCycle.div(cycle)).minus(openPerYear);
  const start = openOnce.minus(licensedOnce);
  if (start.eq(0) && slope.eq(0)) return without('equal');
  if (start.lte(0) && slope.gte(0)) return { answer: 'at-once', value: '0', openIsCheaper: 'above' };
  if (start.gte(0) && slope.lte(0)) return without('never');
  return { answer: 'at', value: plain(start.div(slope)), openIsCheaper: start.gt(0) ? 'above' : 'below' };
};

/** Licences rise in steps, everything else evenly: the first time at which the open solution has not cost more. */
const turningInSteps = (courses: Courses): TurningPoint => {
  const { openOnce, openPerYear, licensedOnce, licensedPerYear, perCycle, cycle } = courses;
  const slope = licensedPerYear.minus(openPerYear);
  for (let year = 0; year < horizon; year += cycle) {
    const paid = licensedOnce.plus(perCycle.times(year / cycle + 1));
    const lead = paid.minus(openOnce).plus(slope.times(year));
    if (lead.gte(0)) {
      if (year === 0) return { answer: 'at-once', value: '0', openIsCheaper: 'above' };
      return { answer: 'at', value: plain(exact(year)), openIsCheaper: 'above' };
    }
    const wait = slope.gt(0) ? exact(0).minus(lead).div(slope) : null;
    if (wait?.lt(cycle)) return { answer: 'at', value: plain(wait.plus(year)), openIsCheaper: 'above' };
  }
  return without('never');
};

const without = (answer: TurningPoint['answer']): TurningPoint => ({
  answer,
  value: null,
  openIsCheaper: null,
});
