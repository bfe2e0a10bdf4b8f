import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import { expectShape } from '../input/expect-shape.ts';
import { instantOf, isCalendarDate } from '../time/calendar-date.ts';
import { checkTimeZone, dayInZone } from '../time/time-zone.ts';
import { checkProgramme } from './check-programme.ts';
import { type DatedMilestone, dateMilestone } from './milestone-date.ts';
import { orderMilestones } from './order-milestones.ts';
import type { Programme } from './programme.ts';
import { programmeShape, scheduleOptionsShape } from './programme-shapes.ts';
import { checkChoices } from './recorded-date.ts';
import type { Schedule, ScheduleEntry, ScheduleOptions } from './schedule.ts';
import { scheduleIssues } from './schedule-issues.ts';
import { lastDayOfTerm } from './shift-day.ts';

/**
 * Gives every milestone of a programme its days. Dates stay as precise as their sources; a derived date counts from the
 * latest day on which what comes before can end, and is no more precise than that.
 *
 * @param programme - the programme and its milestones
 * @param options - the first day, replaced dates, and positions of disputed dates
 * @returns the schedule, with warnings `begins-before-dependency-ends` (only where no reading of the dates avoids it)
 * and `outside-programme`, and `disputed-date` (info) for each date on which the documents disagree
 * @throws `OseeError` with code `dependency-cycle` (the cycle is in `details.cycle`), `duplicate-id`,
 * `unknown-milestone`, `missing-dependency`, `missing-start`, `invalid-id`, `invalid-date`, `invalid-length`,
 * `date-out-of-range`, `unknown-time-zone`, `unknown-conflict` or `unknown-position`
 * @category programme
 * @see Regulation (EEC, Euratom) No 1182/71 on periods in months; ISO 8601-2:2019 on the precision of dates
 * @example
 * ```ts
 * import { buildSchedule, oseeOspoTerm, oseeProgramme } from '@osee/core';
 *
 * buildSchedule(oseeProgramme).end; // => '2027-02-28'
 * buildSchedule(oseeOspoTerm, { start: '2024-02-29' }).end; // => '2026-02-28'
 * ```
 */
export const buildSchedule = (programme: Programme, options: ScheduleOptions = {}): Schedule => {
  expectShape(programme, programmeShape, ['programme']);
  expectShape(options, scheduleOptionsShape, ['options']);
  checkProgramme(programme);
  checkOptions(programme, options);
  const start = firstDay(programme, options);
  const end = lastDayOfTerm(start, programme.months, ['months']);
  const dated = dateAll(programme, start, options);
  return {
    id: programme.id,
    title: programme.title,
    start,
    end,
    months: programme.months,
    entries: dated.map(entryOf).sort(byDay),
    issues: scheduleIssues(dated, { start, end }, options.conflicts ?? {}),
  };
};

const checkOptions = ({ milestones }: Programme, { dates = {}, conflicts = {} }: ScheduleOptions): void => {
  const ids = new Set(milestones.map((milestone) => milestone.id));
  const stranger = Object.keys(dates).find((id) => !ids.has(id));
  if (stranger !== undefined) {
    throw new OseeError(
      'unknown-milestone',
      `Expected the id of a milestone, got ${describeValue(stranger)}.`,
      {
        path: ['dates', stranger],
        details: { got: stranger },
      },
    );
  }
  checkChoices(
    conflicts,
    milestones.flatMap(({ timing }) => (timing.kind === 'date' ? [timing.date] : [])),
  );
};

const firstDay = (programme: Programme, { start, timeZone = 'UTC' }: ScheduleOptions): string => {
  checkTimeZone(timeZone, ['timeZone']);
  if (typeof start === 'string' && isCalendarDate(start)) return start;
  if (start !== undefined) return dayInZone(instantOf(start, ['start']), timeZone);
  if (programme.start !== null) return programme.start;
  throw new OseeError(
    'missing-start',
    `Expected a first day for "${programme.id}", which has none of its own.`,
    {
      path: ['start'],
      details: { programmeId: programme.id },
    },
  );
};

/** In the order of the programme, though dated in the order of dependencies. */
const dateAll = ({ milestones }: Programme, start: string, options: ScheduleOptions): DatedMilestone[] => {
  const { dates = {}, conflicts = {} } = options;
  const startIsReplaced = options.start !== undefined;
  const position = new Map(milestones.map((milestone, index) => [milestone.id, index]));
  const dated = new Map<string, DatedMilestone>();
  for (const milestone of orderMilestones(milestones)) {
    const replaced = Object.hasOwn(dates, milestone.id) ? dates[milestone.id] : undefined;
    const index = position.get(milestone.id) ?? 0;
    dated.set(
      milestone.id,
      dateMilestone(milestone, { start, startIsReplaced, replaced, conflicts, dated, index }),
    );
  }
  return milestones.flatMap(({ id }) => dated.get(id) ?? []);
};

const entryOf = ({ milestone, date, basis }: DatedMilestone): ScheduleEntry => ({
  id: milestone.id,
  name: milestone.name,
  ...(milestone.description === undefined ? {} : { description: milestone.description }),
  kind: milestone.kind,
  date: date.text,
  precision: date.precision,
  unit: date.unit,
  first: date.first,
  last: date.last,
  basis,
  dependsOn: (milestone.dependsOn ?? []).map(({ milestoneId }) => milestoneId),
  source: milestone.source,
});

/** `sort` is stable: what falls on the same days keeps the order of the programme. */
const byDay = (left: ScheduleEntry, right: ScheduleEntry): number =>
  compare(left.first, right.first) || compare(left.last, right.last);
const compare = (left: string, right: string): number => Number(left > right) - Number(left < right);
