import { type CsvCell, type CsvFormat, expectShape, formatMessage, shape, writeCsv } from '@osee/core';
import type { ScheduledStep, TrainingSchedule } from '../training-schedule.ts';
import { listOf, megabytes, partsByMonth, stepWords, weekAt } from './paper-row.ts';
import { paperOf, type SchedulePaper, type ScheduleTextOptions, textOptions } from './schedule-paper.ts';

/**
 * Writes the schedule of a role as a table for a spreadsheet: one row for each step and week, then one for each step
 * without weeks. A cell is empty where nobody knows.
 *
 * @param schedule - what `scheduleTraining` returned
 * @param roleId - of one of its roles
 * @param options - the texts of a language, a framework that names the competencies, and `format`: a preset of
 * `csvFormats`
 * @returns CSV; no cell can start a formula
 * @throws `OseeError` with code `unknown-role`, `unknown-subject` for the bundle of another package, `unknown-option`,
 * `bad-csv-format`, `wrong-type` or `wrong-value`
 * @category training schedules
 * @see RFC 4180
 * @example
 * ```ts
 * import { oseeCatalogue, scheduleCsv, scheduleTraining } from '@osee/catalogue';
 * import { en } from '@osee/catalogue/locales/en';
 *
 * const need = { current: 0, target: 1, gap: 1, coverage: 1, weight: 1, competencyId: 'vendor-evaluation' };
 * const roles = [{ id: 'buyers', gaps: [need] }];
 * const schedule = scheduleTraining(roles, oseeCatalogue, { start: '2027-01-04', months: 6, hoursPerWeek: 4 });
 * scheduleCsv(schedule, 'buyers', { locale: en }).split('\r\n')[0]?.startsWith('Role,Month,Week'); // => true
 * ```
 */
export const scheduleCsv = (
  schedule: TrainingSchedule,
  roleId: string,
  options: ScheduleTextOptions & { readonly format?: Partial<CsvFormat> },
): string => {
  expectShape(options, optionsShape, ['options']);
  const paper = paperOf(schedule, roleId, options);
  const { role, texts, labels } = paper;
  const heads = [
    ...(['role', 'month', 'week', 'from', 'to', 'resource', 'title'] as const).map((id) =>
      formatMessage(texts, `column.${id}`),
    ),
    formatMessage(texts, 'paper.address'),
    formatMessage(labels, 'facet.language'),
    ...(['serves', 'hours', 'length', 'size'] as const).map((id) => formatMessage(texts, `column.${id}`)),
    formatMessage(labels, 'facet.cost'),
    ...(['translate', 'together', 'before', 'equals'] as const).map((id) =>
      formatMessage(texts, `column.${id}`),
    ),
  ];
  const inWeeks = [...partsByMonth(paper)].flatMap(([month, parts]) =>
    parts
      .flatMap(({ step, sessions }) => sessions.map((session) => ({ step, session })))
      .sort((one, other) => one.session.week - other.session.week)
      .map(({ step, session: { week, minutes } }) => {
        const days = weekAt(paper, week);
        return row(paper, step, [month, week, days?.first ?? null, days?.last ?? null], minutes / 60);
      }),
  );
  const outside = [...role.steps.filter(({ sessions }) => sessions.length === 0), ...role.apart].map((step) =>
    row(paper, step, [null, null, null, null], step.hours?.maximum ?? null),
  );
  return writeCsv(heads, [...inWeeks, ...outside], options.format ?? {});
};

const row = (
  paper: SchedulePaper,
  step: ScheduledStep,
  when: readonly CsvCell[],
  hours: number | null,
): readonly CsvCell[] => {
  const { role, roleName } = paper;
  const { resource, bytes, equals } = step;
  const words = stepWords(paper, step);
  return [
    roleName(role.id),
    ...when,
    resource.id,
    paper.titleOf(resource.id),
    resource.url,
    words.language,
    listOf(paper, words.serves),
    hours === null ? null : Math.round(hours * 100) / 100,
    words.length,
    bytes === null ? null : megabytes(bytes),
    words.cost,
    words.translate,
    listOf(paper, words.together),
    listOf(paper, words.before),
    equals.join('; '),
  ];
};

const optionsShape = shape.exact(
  { locale: textOptions.locale },
  { framework: textOptions.framework, names: textOptions.names, format: shape.anything },
  'an object with options',
);
