import {
  escapeMarkdown,
  expectShape,
  formatDate,
  formatList,
  formatMessage,
  formatNumber,
  shape,
} from '@osee/core';
import { plainLine, safeAddress } from '../../rights/credit-format.ts';
import type { ScheduledStep, TrainingSchedule } from '../training-schedule.ts';
import { hoursOf, megabytes, partsByMonth, stepWords } from './paper-row.ts';
import { issueWords, ruleWords } from './paper-sentences.ts';
import {
  languageName,
  paperOf,
  type SchedulePaper,
  type ScheduleTextOptions,
  textOptions,
} from './schedule-paper.ts';

/**
 * Writes the schedule of a role as Markdown: what it takes month by month, what stands apart since nobody knows its
 * length, what is not served and why, what to know, and the rules of the choice. The same schedule and language give
 * the same bytes.
 *
 * @param schedule - what `scheduleTraining` returned
 * @param roleId - of one of its roles
 * @param options - the texts of a language, and a framework that names the competencies
 * @returns Markdown with tables (GitHub Flavored Markdown); titles cannot become markup
 * @throws `OseeError` with code `unknown-role`, `unknown-subject` for the bundle of another package, `unknown-option`,
 * `wrong-type` or `wrong-value`
 * @category training schedules
 * @example
 * ```ts
 * import { oseeCatalogue, scheduleMarkdown, scheduleTraining } from '@osee/catalogue';
 * import { fr } from '@osee/catalogue/locales/fr';
 *
 * const need = { current: 0, target: 1, gap: 1, coverage: 1, weight: 1, competencyId: 'vendor-evaluation' };
 * const roles = [{ id: 'procurement-and-legal', gaps: [need] }];
 * const schedule = scheduleTraining(roles, oseeCatalogue, { start: '2027-01-04', months: 6, hoursPerWeek: 4 });
 * scheduleMarkdown(schedule, 'procurement-and-legal', { locale: fr }).split('\n')[0];
 * // => '# Plan de formation\u202f: Achats publics et cadre juridique'
 * ```
 */
export const scheduleMarkdown = (
  schedule: TrainingSchedule,
  roleId: string,
  options: ScheduleTextOptions,
): string => {
  expectShape(options, optionsShape, ['options']);
  const paper = paperOf(schedule, roleId, options);
  const { role, texts } = paper;
  const months = [...partsByMonth(paper)].flatMap(([month, parts]) => [
    `## ${formatDate(month, paper.locale)}`,
    table(
      paper,
      parts.map(({ step, sessions }) => ({
        step,
        weeks: sessions.map(({ week }) => week),
        hours: hoursOf(sessions),
      })),
    ),
  ]);
  const withoutWeeks = role.steps.filter(({ sessions }) => sessions.length === 0);
  const free = rowsOf(withoutWeeks);
  const unmet = role.unmet.map(
    ({ competencyId, reason }) =>
      `${line(paper.nameOf(competencyId))} (${formatMessage(texts, `reason.${reason}`)})`,
  );
  const issues = issueWords(paper).map(line);
  const method = formatMessage(texts, role.method === 'exact' ? 'paper.exact' : 'paper.greedy');
  return [
    `# ${line(formatMessage(texts, 'paper.title', { role: paper.roleName(role.id) }))}`,
    list(summary(paper).map(line)),
    ...(months.length === 0 ? [formatMessage(texts, 'paper.empty')] : months),
    ...(free.length === 0 ? [] : [table(paper, free)]),
    ...(role.apart.length === 0
      ? []
      : [`## ${formatMessage(texts, 'paper.apart')}`, table(paper, rowsOf(role.apart))]),
    ...(unmet.length === 0 ? [] : [`## ${formatMessage(texts, 'paper.unmet')}`, list(unmet)]),
    ...(issues.length === 0 ? [] : [`## ${formatMessage(texts, 'paper.to-know')}`, list(issues)]),
    `## ${formatMessage(texts, 'paper.chosen-by')}`,
    ruleWords(paper)
      .map((rule, place) => `${place + 1}. ${rule}`)
      .join('\n'),
    method,
  ]
    .join('\n\n')
    .concat('\n');
};

const optionsShape = shape.exact(
  { locale: textOptions.locale },
  { framework: textOptions.framework, names: textOptions.names },
  'an object with options',
);

/** One line of Markdown, in which a title is no markup. */
const line = (text: string): string => escapeMarkdown(text);
const list = (lines: readonly string[]): string => lines.map((each) => `- ${each}`).join('\n');

const summary = (paper: SchedulePaper): readonly string[] => {
  const { role, schedule, texts, labels } = paper;
  const { people, level, languages, hoursPerWeek, hours, bytes } = role;
  const { available } = hours;
  const size = megabytes(bytes.known);
  return [
    formatMessage(texts, 'paper.period', { start: schedule.start, end: schedule.end }),
    ...(people === null ? [] : [formatMessage(texts, 'paper.people', { count: people })]),
    ...(level === null
      ? []
      : [formatMessage(texts, 'paper.level', { level: formatMessage(labels, `level.${level}`) })]),
    ...(languages.length === 0
      ? []
      : [
          formatMessage(texts, 'paper.languages', {
            languages: languages.map((tag) => languageName(paper, tag)),
          }),
        ]),
    ...(hoursPerWeek === null ? [] : [formatMessage(texts, 'paper.weekly', { hours: hoursPerWeek })]),
    available === null
      ? formatMessage(texts, 'paper.planned-open', { hours: hours.maximum })
      : formatMessage(texts, 'paper.planned', { hours: hours.maximum, available }),
    ...(hours.estimated === 0 ? [] : [formatMessage(texts, 'paper.estimated', { hours: hours.estimated })]),
    formatMessage(texts, 'paper.fetched', { size, count: bytes.unknown }),
    ...(schedule.maximumBytes === null
      ? []
      : [formatMessage(texts, 'paper.fetched-limit', { size: megabytes(schedule.maximumBytes) })]),
  ];
};

interface Row {
  readonly step: ScheduledStep;
  readonly weeks: readonly number[];
  /** `null` when unknown. */
  readonly hours: number | null;
}

const rowsOf = (steps: readonly ScheduledStep[]): readonly Row[] =>
  steps.map((step) => ({ step, weeks: [], hours: step.hours?.maximum ?? null }));

/** A table without the columns that would be empty. */
const table = (paper: SchedulePaper, rows: readonly Row[]): string => {
  const { texts, labels, locale } = paper;
  const cells = rows.map(({ step, weeks, hours }) => {
    const words = stepWords(paper, step);
    const joined = (names: readonly string[]): string => formatList(names.map(line), locale);
    return [
      formatList(weeks.map(String), locale),
      titleLink(step),
      joined(words.serves),
      hours === null ? '' : formatNumber(hours, locale, { decimals: 2 }),
      words.length,
      step.bytes === null ? '' : formatNumber(megabytes(step.bytes), locale, { decimals: 1 }),
      line(words.language),
      words.cost,
      words.translate,
      joined(words.together),
      joined(words.before),
      joined(step.equals),
    ];
  });
  const heads = [
    formatMessage(texts, 'column.weeks'),
    formatMessage(texts, 'column.title'),
    formatMessage(texts, 'column.serves'),
    formatMessage(texts, 'column.hours'),
    formatMessage(texts, 'column.length'),
    formatMessage(texts, 'column.size'),
    formatMessage(labels, 'facet.language'),
    formatMessage(labels, 'facet.cost'),
    formatMessage(texts, 'column.translate'),
    formatMessage(texts, 'column.together'),
    formatMessage(texts, 'column.before'),
    formatMessage(texts, 'column.equals'),
  ];
  const shown = heads.map((_, column) => cells.some((row) => row[column] !== ''));
  const write = (row: readonly string[]): string =>
    `| ${row.filter((_, column) => shown[column]).join(' | ')} |`;
  return [write(heads), write(heads.map(() => '---')), ...cells.map(write)].join('\n');
};

const titleLink = ({ resource: { title, url } }: ScheduledStep): string => {
  const address = safeAddress(url);
  const text = line(plainLine(title));
  return address === null ? text : `[${text}](<${address}>)`;
};
