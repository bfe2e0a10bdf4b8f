import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';
import { isCalendarDate } from '../time/calendar-date.ts';
import type { Milestone, TermLength } from './milestone.ts';
import type { Programme } from './programme.ts';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const mostMonths = 1200;
const mostDays = 36_600;

/**
 * Refuses a programme that no schedule can be built of.
 *
 * @throws `OseeError` with code `invalid-id`, `invalid-date`, `invalid-length`, `duplicate-id`,
 * `unknown-milestone` or `missing-dependency`
 */
export const checkProgramme = (programme: Programme): void => {
  checkId(programme.id, ['id']);
  if (programme.start !== null && !isCalendarDate(programme.start)) {
    throw new OseeError(
      'invalid-date',
      `Expected a day as YYYY-MM-DD, got ${describeValue(programme.start)}.`,
      {
        path: ['start'],
        details: { got: programme.start },
      },
    );
  }
  checkWhole(programme.months, 1, mostMonths, ['months']);
  checkIds(programme.milestones);
  const ids = new Set(programme.milestones.map((milestone) => milestone.id));
  for (const [index, milestone] of programme.milestones.entries()) {
    checkTiming(milestone, programme.months, ['milestones', index]);
    checkDependencies(milestone, ids, ['milestones', index, 'dependsOn']);
  }
};

const checkId = (id: string, path: Path): void => {
  if (typeof id === 'string' && idPattern.test(id)) return;
  throw new OseeError('invalid-id', `Expected an id in kebab-case, got ${describeValue(id)}.`, {
    path,
    details: { got: id },
  });
};

const checkIds = (milestones: readonly Milestone[]): void => {
  const seen = new Map<string, number>();
  for (const [index, { id }] of milestones.entries()) {
    const path = ['milestones', index, 'id'];
    checkId(id, path);
    const earlier = seen.get(id);
    if (earlier !== undefined) {
      throw new OseeError('duplicate-id', `Expected each id once, got "${id}" twice.`, {
        path,
        details: { id, firstIndex: earlier },
      });
    }
    seen.set(id, index);
  }
};

const checkTiming = ({ timing, dependsOn = [] }: Milestone, months: number, path: Path): void => {
  if (timing.kind === 'month') checkWhole(timing.month, 1, months, [...path, 'timing', 'month']);
  if (timing.kind !== 'after') return;
  if (timing.length !== undefined) checkLength(timing.length, [...path, 'timing', 'length']);
  if (dependsOn.length > 0) return;
  throw new OseeError('missing-dependency', 'Expected at least one milestone that this one comes after.', {
    path: [...path, 'dependsOn'],
  });
};

const checkLength = ({ months = 0, days = 0 }: TermLength, path: Path): void => {
  checkWhole(months, 0, mostMonths, [...path, 'months']);
  checkWhole(days, 0, mostDays, [...path, 'days']);
  checkWhole(months + days, 1, mostMonths + mostDays, path);
};

const checkDependencies = ({ dependsOn = [] }: Milestone, ids: ReadonlySet<string>, path: Path): void => {
  for (const [index, { milestoneId, lagDays = 0 }] of dependsOn.entries()) {
    checkWhole(lagDays, 0, mostDays, [...path, index, 'lagDays']);
    if (ids.has(milestoneId)) continue;
    throw new OseeError(
      'unknown-milestone',
      `Expected the id of a milestone, got ${describeValue(milestoneId)}.`,
      {
        path: [...path, index, 'milestoneId'],
        details: { got: milestoneId },
      },
    );
  }
};

const checkWhole = (value: number, least: number, most: number, path: Path): void => {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new OseeError(
    'invalid-length',
    `Expected a whole number from ${least} to ${most}, got ${describeValue(value)}.`,
    {
      path,
      details: { got: value, least, most },
    },
  );
};
