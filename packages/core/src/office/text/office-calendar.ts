import { expectShape } from '../../input/expect-shape.ts';
import { exact } from '../../input/shape-holders.ts';
import { anything } from '../../input/shape-values.ts';
import { type ICalendarOptions, toICalendar } from '../../programme/icalendar/to-icalendar.ts';
import type { ScheduleEntry } from '../../programme/schedule.ts';
import { lastDayOfTerm } from '../../programme/shift-day.ts';
import { formatMessage } from '../../text/message.ts';
import type { MessagesOn } from '../../text/message-bundle.ts';
import { shiftMonth } from '../plan/months.ts';
import type { PlannedOffice } from '../plan/planned-office.ts';
import type { OfficeTask } from '../work/office-task.ts';
import type { OfficeTaskId } from '../work/work-plan-template.ts';
import type { OfficeMessageId } from './office-message-id.ts';
import { officeTexts } from './office-words.ts';
import { plannedShape } from './planned-shape.ts';

const kinds = {
  'set-up': 'operation',
  foundations: 'implementation',
  services: 'implementation',
  lasting: 'sustainability',
} as const;

/**
 * Writes the work plan of an office, and the steps that keep it alive, as an iCalendar file of all-day events.
 *
 * @param office - from `planOffice`
 * @param options - `locale`: the texts of a language; the stamp, revision and domain of `toICalendar`
 * @returns the text of the file, with CRLF line ends
 * @throws `OseeError` with code `unknown-subject` for the bundle of another package, and as `toICalendar` does
 * @category offices
 * @see RFC 5545 (iCalendar)
 * @example
 * ```ts
 * import { officeCalendar, planOffice, staffOfArchetype } from '@osee/core';
 *
 * const office = planOffice({
 *   id: 'o',
 *   title: 'Office',
 *   scopeId: null,
 *   host: null,
 *   start: '2027-01',
 *   currency: 'KES',
 *   hoursPerMonth: 120,
 *   staff: staffOfArchetype('seed'),
 * });
 * officeCalendar(office).includes('SUMMARY:Hire the team'); // => true
 * ```
 */
export const officeCalendar = (
  office: PlannedOffice,
  options: Omit<ICalendarOptions, 'locale' | 'reminders'> & {
    readonly locale?: MessagesOn<'office', OfficeMessageId> & NonNullable<ICalendarOptions['locale']>;
  } = {},
): string => {
  expectShape(office, plannedShape, ['office']);
  expectShape(options, optionsShape, ['options']);
  const texts = officeTexts(options.locale);
  const months = { from: office.start, to: office.end };
  const entries = [
    ...office.workPlan.map((task) =>
      entryOf(
        task.id,
        formatMessage(texts, `task.${task.id as OfficeTaskId}`),
        task.id.startsWith('review-') ? 'review' : kinds[task.phase],
        task,
        task.dependsOn,
      ),
    ),
    ...office.steps.map(({ id, by, because }) =>
      entryOf(
        `step-${id}`,
        formatMessage(texts, `step.${id}`, { by, because }),
        'sustainability',
        { from: by, to: by },
        [],
      ),
    ),
  ].sort((a, b) => (a.first + a.last + a.id < b.first + b.last + b.id ? -1 : 1));
  return toICalendar(
    {
      id: office.id,
      title: office.title,
      start: `${months.from}-01`,
      end: lastDayOf(months.to),
      months: monthsBetween(months.from, months.to),
      entries,
    },
    options,
  );
};

const lastDayOf = (month: string): string => lastDayOfTerm(`${month}-01`, 1);

const monthsBetween = (from: string, to: string): number => {
  let count = 1;
  for (let month = from; month < to; month = shiftMonth(month, 1)) count += 1;
  return count;
};

const entryOf = (
  id: string,
  name: string,
  kind: string,
  { from, to }: Pick<OfficeTask, 'from' | 'to'>,
  dependsOn: readonly string[],
): ScheduleEntry => {
  const [first, last] = [`${from}-01`, lastDayOf(to)];
  return {
    id,
    name,
    kind,
    date: `${first}/${last}`,
    precision: 'interval',
    unit: 'day',
    first,
    last,
    basis: 'stated',
    dependsOn,
    source: 'project',
  };
};

const optionsShape = exact(
  {},
  { locale: anything, stamp: anything, sequence: anything, domain: anything },
  'options of a calendar',
);
