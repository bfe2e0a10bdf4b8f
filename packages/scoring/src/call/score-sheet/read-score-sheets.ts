import { shape } from '@osee/core';
import { repeated, throwFirst } from '../../selection/check/problem.ts';
import { expectModel } from '../../selection/define/expect-model.ts';
import { closed, formIssues, word } from '../../selection/forms/kit.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { leavesOf } from '../../selection/model/walk.ts';
import { applicantCode } from './applicant-code.ts';
import { type Known, readRow } from './read-row.ts';
import type { ReadSheetOptions } from './read-sheet-options.ts';
import { type StatedScore, settleScores } from './settle-scores.ts';
import { type SheetIssue, sheetRows } from './sheet-rows.ts';
import type { NamedSheet, ReadSheets, SheetCount } from './sheet-score.ts';

/**
 * Reads score sheets back, in any language and format: every mistake is told by its cell, all at once, and a score with an
 * error is left out alone. An empty cell is a missing score and not 0; `?` is "asked, and not known", `n/a` is "not
 * applicable". A conflict that an assessor writes into the row keeps the score on record and out of the mean. Two sheets
 * that contradict each other give no score: the order of sheets never decides.
 *
 * @param sheets - the text of one sheet, or several with their names
 * @param given - the model of the call
 * @param options - who and what may be scored, and which scores need reasons
 * @returns scores, remarks to the panel, how far each sheet is filled, and issues
 * @throws `OseeError` with the code of the first mistake in the arguments; what is wrong in a sheet is returned
 * @category calls
 * @example
 * ```ts
 * import { oseeCall2024, readScoreSheets } from '@osee/scoring/selection';
 *
 * const text = 'assessor;application;criterion;score;reason\n'
 *   + 'assessor-1;ken-1;local-ecosystem;strong;Many firms\n'
 *   + 'assessor-1;ken-1;strategic-priority;stronk;\n';
 * const { scores, issues } = readScoreSheets(text, oseeCall2024);
 * scores.map(({ value }) => value); // => ['strong']
 * issues.map(({ code, details }) => [code, details['cell']]); // => [['score-out-of-scale', 'D3']]
 * ```
 */
export const readScoreSheets = (
  sheets: string | readonly NamedSheet[],
  given: SelectionModel,
  options: ReadSheetOptions = {},
): ReadSheets => {
  const model = expectModel(given);
  const named = typeof sheets === 'string' ? [{ name: 'sheet', text: sheets }] : sheets;
  throwFirst(formIssues(named, sheetsForm, ['sheets']));
  throwFirst(
    repeated(
      named.map(({ name }) => name),
      'duplicate-sheet',
      (index) => ['sheets', index, 'name'],
    ),
  );
  throwFirst(formIssues(options, optionsForm, ['options']));
  const known = knownOf(model, options);
  const read = [...named]
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .map((sheet) => readSheet(sheet, known, options));
  const settled = settleScores(read.flatMap(({ stated }) => stated));
  return {
    scores: settled.scores,
    remarks: settled.remarks,
    counts: read.map(({ count }) => count),
    issues: [...read.flatMap(({ issues }) => issues), ...settled.issues],
  };
};

const knownOf = (model: SelectionModel, { applications, assessors }: ReadSheetOptions): Known => ({
  model: model.id,
  criteria: new Map(leavesOf(model).map((criterion) => [criterion.id, criterion])),
  applications:
    applications === undefined
      ? null
      : new Map([
          ...applications.map(({ id }) => [applicantCode(model.id, id), id] as const),
          ...applications.map(({ id }) => [id, id] as const),
        ]),
  assessors: assessors ?? null,
});

const readSheet = (
  sheet: NamedSheet,
  known: Known,
  options: ReadSheetOptions,
): {
  readonly stated: readonly StatedScore[];
  readonly issues: readonly SheetIssue[];
  readonly count: SheetCount;
} => {
  const { rows, issues } = sheetRows(sheet, options.separator);
  const count = { given: 0, unknown: 0, notApplicable: 0, missing: 0, recused: 0 };
  const stated: StatedScore[] = [];
  const found: SheetIssue[] = [...issues];
  for (const row of rows) {
    const { score, problems, kind } = readRow(row, known, options);
    found.push(...problems);
    if (kind !== null) count[kind] += 1;
    if (score !== null) stated.push(score);
  }
  return { stated, issues: found, count: { sheet: sheet.name, ...count } };
};

const { filledText, list, text } = shape;

const sheetsForm = list(closed({ name: filledText, text }), 'score sheets with their names');

const optionsForm = closed(
  {},
  {
    applications: list(shape.record({ id: filledText })),
    assessors: list(filledText),
    reasons: word('all', 'extremes', 'none'),
    separator: word(',', ';', '\t'),
    decimal: word('.', ','),
  },
);
