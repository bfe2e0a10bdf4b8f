import { type CsvFormat, formatMessage, type MessagesOn, messagesOf, shape, writeCsv } from '@osee/core';
import type { Candidate } from '../../selection/application/application.ts';
import { repeated, throwFirst, unless } from '../../selection/check/problem.ts';
import { expectModel } from '../../selection/define/expect-model.ts';
import { applicationsForm } from '../../selection/forms/application-form.ts';
import { closed, formIssues } from '../../selection/forms/kit.ts';
import type { Criterion } from '../../selection/model/criterion.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { leavesOf } from '../../selection/model/walk.ts';
import { levelWords } from '../../text/level-words.ts';
import { bundleForm, type ModelWords, wordsFor } from '../../text/model-words.ts';
import type { CallMessageId } from '../messages/call-message-id.ts';
import { applicantCode } from './applicant-code.ts';
import type { DeclaredConflict } from './declared-conflict.ts';
import { endsText } from './ends-text.ts';
import { noteSign, sheetColumns } from './sheet-columns.ts';
import type { SheetScore } from './sheet-score.ts';

/**
 * Whose sheet is written, and how.
 *
 * @category calls
 * @example
 * ```ts
 * import { csvFormats } from '@osee/core';
 * import type { ScoreSheetOptions } from '@osee/scoring/selection';
 * import { fr } from '@osee/scoring/locales/fr';
 *
 * const options: ScoreSheetOptions = { assessor: 'assessor-1', locale: fr, format: csvFormats.fr };
 * ```
 */
export interface ScoreSheetOptions {
  /** The code of the assessor, or the name where the sheet need not be anonymous. */
  readonly assessor: string;
  /** The texts of the language, such as `fr` of `@osee/scoring/locales/fr`. */
  readonly locale: MessagesOn<'call', CallMessageId> & ModelWords;
  /** How the spreadsheet of the assessor parts cells and writes numbers: a preset of `csvFormats`. */
  readonly format?: Partial<CsvFormat>;
  /** Declared conflicts of all assessors; applications in conflict get no row. */
  readonly conflicts?: readonly DeclaredConflict[];
  /** Whether applications stand under a code, without name and country. */
  readonly anonymous?: boolean;
  /** 1 unless stated. */
  readonly round?: number;
  /** Names of applicants, by their id. */
  readonly names?: Readonly<Record<string, string>>;
  /** Scores of an earlier round; those of this assessor are filled in, so that they can be revised. */
  readonly scores?: readonly SheetScore[];
}

/**
 * Writes the score sheet of one assessor as CSV: a row for each application without conflict and each criterion, with the
 * scale and its words. Withdrawn applications have no row. The sheet says how many applications were left out because of a
 * conflict, and not which. `readScoreSheets` reads it back.
 *
 * @param given - the model of the call
 * @param applications - the applications to be scored
 * @param options - the assessor, the language, the format, the conflicts
 * @returns the text of the file
 * @throws `OseeError` with the code of the first mistake in the arguments, such as `unknown-applicant` for a conflict with
 * an application that is not there, or `duplicate-application`
 * @category calls
 * @example
 * ```ts
 * import { oseeCall2024, writeScoreSheet } from '@osee/scoring/selection';
 * import { en } from '@osee/scoring/locales/en';
 *
 * const applications = [{ id: 'ken-1', country: 'KEN' }, { id: 'per-1', country: 'PER' }];
 * const conflicts = [{ assessor: 'assessor-1', application: 'per-1', reason: 'Worked there.' }];
 * const sheet = writeScoreSheet(oseeCall2024, applications, { assessor: 'assessor-1', locale: en, conflicts });
 * sheet.includes('ken-1'); // => true
 * sheet.includes('per-1'); // => false
 * sheet.includes('Left out because of a conflict of interest: 1'); // => true
 * ```
 */
export const writeScoreSheet = (
  given: SelectionModel,
  applications: readonly Candidate[],
  options: ScoreSheetOptions,
): string => {
  const model = expectModel(given);
  throwFirst(formIssues(applications, applicationsForm, ['applications']));
  throwFirst(formIssues(options, optionsForm, ['options']));
  throwFirst(pairIssues(applications, options));
  const messages = messagesOf<'call', CallMessageId>(options.locale, 'call');
  const { assessor, conflicts = [], round = 1, anonymous = false, names = {}, scores = [] } = options;
  const tied = new Set(
    conflicts.flatMap((conflict) => (conflict.assessor === assessor ? [conflict.application] : [])),
  );
  const active = applications.filter(({ withdrawn }) => withdrawn === undefined);
  const shown = active.filter(({ id }) => !tied.has(id));
  const earlier = new Map(
    scores.flatMap((score) =>
      score.assessor === assessor
        ? [[JSON.stringify([score.application, score.criterion]), score] as const]
        : [],
    ),
  );
  const rows = shown
    .map(({ id }) => ({
      id,
      code: anonymous ? applicantCode(model.id, id) : id,
      name: anonymous ? '' : ownName(names, id),
    }))
    .sort((left, right) => (left.code < right.code ? -1 : 1))
    .flatMap(({ id, code, name }) =>
      leavesOf(model).map((criterion) => {
        const before = earlier.get(JSON.stringify([id, criterion.id]));
        return [
          model.id,
          round,
          assessor,
          code,
          name,
          criterion.id,
          wordsFor(options.locale, criterion.id, criterion.title) ?? criterion.title,
          wordsFor(options.locale, `${criterion.id}.statement`, criterion.statement) ?? criterion.statement,
          scaleText(criterion, options.locale),
          before?.value ?? null,
          before?.note ?? '',
          '',
          before?.conflictOfInterest ?? '',
          before?.date ?? '',
        ];
      }),
    );
  const note = (text: string): (string | null)[] => [
    `${noteSign} ${text}`,
    ...sheetColumns.slice(1).map(() => null),
  ];
  const heads = sheetColumns.map((column) => formatMessage(messages, `sheet-${column}`));
  const leftOut = formatMessage(messages, 'sheet-left-out', { count: active.length - shown.length });
  return writeCsv(
    sheetColumns,
    [
      [`${noteSign} ${heads[0]}`, ...heads.slice(1)],
      note(formatMessage(messages, 'sheet-how', { column: 'score', unknown: '?', none: 'n/a' })),
      note(leftOut),
      ...rows,
    ],
    options.format ?? {},
  );
};

const ownName = (names: Readonly<Record<string, string>>, id: string): string =>
  (Object.hasOwn(names, id) ? names[id] : undefined) ?? '';

/** The levels with their words, or the goalposts. */
const scaleText = ({ id, scale }: Criterion, words: ModelWords): string => {
  if (scale.kind === 'categories') {
    return scale.levels.map((level) => `${level.id}: ${levelWords(words, id, level)}`).join('\n');
  }
  return endsText(scale, id, words);
};

/** What the options name and the applications do not have. */
const pairIssues = (applications: readonly Candidate[], { conflicts = [] }: ScoreSheetOptions) => {
  const ids = applications.map(({ id }) => id);
  return [
    ...repeated(ids, 'duplicate-application', (index) => ['applications', index, 'id']),
    ...conflicts.flatMap(({ application }, index) =>
      unless(
        ids.includes(application),
        'unknown-applicant',
        ['options', 'conflicts', index, 'application'],
        'the id of an application',
        application,
      ),
    ),
  ];
};

const { anything, entries, filledText, flag, list, text } = shape;

/** The form of declared conflicts. */
const conflictsForm = list(
  closed({ assessor: filledText, application: filledText, reason: filledText }, { date: shape.day }),
);

/** The form of scores as sheets hold them. */
export const sheetScoresForm = list(
  shape.record(
    {
      application: filledText,
      round: shape.wholeFrom(1),
      assessor: filledText,
      criterion: filledText,
      value: shape.orNull(shape.either(text, shape.number)),
    },
    { note: text, conflictOfInterest: text, date: text },
  ),
);

const optionsForm = closed(
  { assessor: filledText, locale: bundleForm() },
  {
    format: anything,
    conflicts: conflictsForm,
    anonymous: flag,
    round: shape.wholeFrom(1, 1000),
    names: entries(text),
    scores: sheetScoresForm,
  },
);
