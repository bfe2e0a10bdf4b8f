import {
  expectShape,
  formatMessage,
  type ICalendarOptions,
  type ScheduleEntry,
  shape,
  toICalendar,
} from '@osee/core';
import type { TrainingSchedule } from '../training-schedule.ts';
import { listOf, stepWords, weekAt } from './paper-row.ts';
import { paperOf, type SchedulePaper, type ScheduleTextOptions, textOptions } from './schedule-paper.ts';

/**
 * Writes the schedule of a role as an iCalendar file: an all-day event over each week in which a step is taken, with its
 * hours, address and companions. An event keeps its identifier as long as the resource is taken in that week.
 *
 * @param schedule - what `scheduleTraining` returned
 * @param roleId - of one of its roles
 * @param options - the texts of a language, a framework that names the competencies, and the stamp, revision and domain
 * of `toICalendar`
 * @returns the text of the file, with CRLF line ends; no events where nothing stands in weeks
 * @throws `OseeError` with code `unknown-role`, `unknown-subject` for the bundle of another package, and as
 * `toICalendar` does
 * @category training schedules
 * @see RFC 5545 (iCalendar)
 * @example
 * ```ts
 * import { oseeCatalogue, scheduleCalendar, scheduleTraining } from '@osee/catalogue';
 * import { en } from '@osee/catalogue/locales/en';
 *
 * const need = { current: 0, target: 1, gap: 1, coverage: 1, weight: 1, competencyId: 'vendor-evaluation' };
 * const roles = [{ id: 'buyers', gaps: [need] }];
 * const schedule = scheduleTraining(roles, oseeCatalogue, { start: '2027-01-04', months: 6, hoursPerWeek: 4 });
 * scheduleCalendar(schedule, 'buyers', { locale: en }).startsWith('BEGIN:VCALENDAR'); // => true
 * ```
 */
export const scheduleCalendar = (
  schedule: TrainingSchedule,
  roleId: string,
  options: ScheduleTextOptions & Pick<ICalendarOptions, 'stamp' | 'sequence' | 'domain'>,
): string => {
  expectShape(options, optionsShape, ['options']);
  const paper = paperOf(schedule, roleId, options);
  const { locale: _, framework: __, names: ___, ...own } = options;
  const entries = entriesOf(paper).sort((one, other) =>
    one.first + one.id < other.first + other.id ? -1 : 1,
  );
  return toICalendar(
    {
      id: paper.role.id,
      title: formatMessage(paper.texts, 'paper.title', { role: paper.roleName(roleId) }),
      start: schedule.start,
      end: schedule.end,
      months: 0,
      entries,
    },
    own,
  );
};

const entriesOf = (paper: SchedulePaper): ScheduleEntry[] =>
  paper.role.steps.flatMap((step) => {
    const { texts } = paper;
    const words = stepWords(paper, step);
    const about = (name: string, text: string): readonly string[] =>
      text === '' ? [] : [`${name}: ${text}`];
    const description = [
      step.resource.url,
      ...about(formatMessage(texts, 'column.serves'), listOf(paper, words.serves)),
      ...about(formatMessage(texts, 'column.length'), words.length),
      ...about(formatMessage(texts, 'column.together'), listOf(paper, words.together)),
    ].join('\n');
    return step.sessions.flatMap(({ week, minutes }): ScheduleEntry[] => {
      const days = weekAt(paper, week);
      if (days === null) return [];
      return [
        {
          id: `${step.resource.id}-${days.first}`,
          name: formatMessage(texts, 'paper.session', {
            title: paper.titleOf(step.resource.id),
            hours: Math.round((minutes / 60) * 100) / 100,
          }),
          description,
          kind: formatMessage(texts, 'paper.calendar-kind'),
          date: `${days.first}/${days.last}`,
          precision: 'interval',
          unit: 'day',
          first: days.first,
          last: days.last,
          basis: 'stated',
          dependsOn: [],
          source: 'project',
        },
      ];
    });
  });

const optionsShape = shape.exact(
  { locale: textOptions.locale },
  {
    framework: textOptions.framework,
    names: textOptions.names,
    stamp: shape.anything,
    sequence: shape.anything,
    domain: shape.anything,
  },
  'an object with options',
);
