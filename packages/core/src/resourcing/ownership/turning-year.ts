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

/** Licences rise in steps, everything else evenly: the first time at which the cheaper of the two becomes the dearer. */
const turningInSteps = (courses: Courses): TurningPoint => {
  const { openOnce, openPerYear, licensedOnce, licensedPerYear, perCycle, cycle } = courses;
  const slope = licensedPerYear.minus(openPerYear);
  const start = licensedOnce.plus(perCycle).minus(openOnce);
  if (start.eq(0) && slope.eq(0) && perCycle.eq(0)) return without('equal');
  const isAhead = start.gt(0) || (start.eq(0) && slope.gte(0));
  for (let year = 0; year < horizon; year += cycle) {
    const lead = start.plus(perCycle.times(year / cycle)).plus(slope.times(year));
    // What is paid now may turn it at once: only upwards, and not where both are equal for a moment.
    if (!isAhead && (lead.gt(0) || (lead.eq(0) && slope.gte(0)))) return turnsAt(exact(year), 'above');
    if (isAhead ? slope.gte(0) : slope.lte(0)) continue;
    const wait = exact(0).minus(lead).div(slope);
    if (wait.gte(0) && wait.lt(cycle)) return turnsAt(wait.plus(year), isAhead ? 'below' : 'above');
  }
  return isAhead ? { answer: 'at-once', value: '0', openIsCheaper: 'above' } : without('never');
};

const turnsAt = (year: Exact, openIsCheaper: 'above' | 'below'): TurningPoint => ({
  answer: 'at',
  value: plain(year),
  openIsCheaper,
});

const without = (answer: TurningPoint['answer']): TurningPoint => ({
  answer,
  value: null,
  openIsCheaper: null,
});
