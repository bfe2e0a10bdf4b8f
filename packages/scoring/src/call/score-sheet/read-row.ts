import { isCalendarDate, nearestWord } from '@osee/core';
import type { Criterion } from '../../selection/model/criterion.ts';
import { isExtreme, readScoreCell } from './read-score-cell.ts';
import type { ReadSheetOptions } from './read-sheet-options.ts';
import type { StatedScore } from './settle-scores.ts';
import type { SheetIssue, SheetRow } from './sheet-rows.ts';
import type { SheetCount } from './sheet-score.ts';

/** What a row may name. */
export interface Known {
  readonly model: string;
  readonly criteria: ReadonlyMap<string, Criterion>;
  /** By id and by code; `null` when any is taken. */
  readonly applications: ReadonlyMap<string, string> | null;
  readonly assessors: readonly string[] | null;
}

const kinds = {
  given: 'given',
  unknown: 'unknown',
  'not-applicable': 'notApplicable',
  missing: 'missing',
} as const;

/** What a row says; an error in any of its cells keeps its score out. */
export const readRow = (
  row: SheetRow,
  known: Known,
  { reasons = 'none', decimal }: ReadSheetOptions,
): {
  readonly score: StatedScore | null;
  readonly problems: readonly SheetIssue[];
  readonly kind: Exclude<keyof SheetCount, 'sheet'> | null;
} => {
  const criterion = known.criteria.get(row.cell('criterion'));
  const [round, conflict, note] = [roundOf(row.cell('round')), row.cell('conflict'), row.cell('reason')];
  const problems = [
    ...namedIssues(row, known),
    ...(round === null ? [badRound(row)] : []),
    ...dayIssues(row),
  ];
  if (criterion === undefined || round === null) return { score: null, problems, kind: null };
  const cell = readScoreCell(row.cell('score'), criterion, decimal);
  if (cell.kind === 'off-scale' || cell.kind === 'ambiguous') {
    const code = cell.kind === 'off-scale' ? 'score-out-of-scale' : 'ambiguous-number';
    const message = `Expected ${cell.expected}, got ${JSON.stringify(row.cell('score').slice(0, 60))}.`;
    return { score: null, problems: [...problems, row.issue('score', code, message)], kind: null };
  }
  const recused = conflict !== '';
  const kind = recused ? 'recused' : kinds[cell.kind];
  if (cell.kind === 'missing' && !recused) {
    const message = `Expected a score for "${criterion.id}", got none.`;
    return {
      score: null,
      problems: [...problems, row.issue('score', 'missing-score', message, { severity: 'warning' })],
      kind,
    };
  }
  const value = cell.kind === 'given' ? cell.value : null;
  const asked =
    reasons === 'all' || (reasons === 'extremes' && value !== null && isExtreme(criterion, value));
  const reasonless =
    asked && note === '' && !recused
      ? [
          row.issue('reason', 'missing-reason', 'Expected a reason for this score, got none.', {
            severity: 'warning',
          }),
        ]
      : [];
  if (problems.some(({ severity }) => severity === 'error')) return { score: null, problems, kind: null };
  const date = row.cell('date');
  return {
    score: {
      row,
      remark: row.cell('remark'),
      score: {
        application: known.applications?.get(row.cell('application')) ?? row.cell('application'),
        round,
        assessor: row.cell('assessor'),
        criterion: criterion.id,
        value,
        ...(note === '' ? {} : { note }),
        ...(conflict === '' ? {} : { conflictOfInterest: conflict }),
        ...(date === '' ? {} : { date }),
      },
    },
    problems: [...problems, ...reasonless],
    kind,
  };
};

/** Ids that the call does not have. */
const namedIssues = (row: SheetRow, known: Known): readonly SheetIssue[] => {
  const call = row.cell('call');
  const check = (
    column: 'application' | 'criterion' | 'assessor',
    code: 'unknown-applicant' | 'unknown-criterion' | 'unknown-assessor',
    ids: readonly string[] | null,
  ): readonly SheetIssue[] => {
    const id = row.cell(column);
    if (id === '') return [row.issue(column, 'missing-value', `Expected a value in "${column}", got none.`)];
    if (ids === null || ids.includes(id)) return [];
    const nearest = nearestWord(id, ids);
    const hint = nearest === null ? '' : ` (probably "${nearest}")`;
    const message = `Expected an id of this call${hint}, got ${JSON.stringify(id.slice(0, 60))}.`;
    return [row.issue(column, code, message, { details: { got: id.slice(0, 60), nearest } })];
  };
  return [
    ...(call === '' || call === known.model
      ? []
      : [
          row.issue(
            'call',
            'other-call',
            `Expected a sheet of "${known.model}", got one of "${call.slice(0, 60)}".`,
          ),
        ]),
    ...check('assessor', 'unknown-assessor', known.assessors),
    ...check(
      'application',
      'unknown-applicant',
      known.applications === null ? null : [...known.applications.keys()],
    ),
    ...check('criterion', 'unknown-criterion', [...known.criteria.keys()]),
  ];
};

const dayIssues = (row: SheetRow): readonly SheetIssue[] => {
  const date = row.cell('date');
  const isSound: boolean = date === '' || isCalendarDate(date);
  if (isSound) return [];
  const message = `Expected a day as YYYY-MM-DD, got ${JSON.stringify(date.slice(0, 60))}.`;
  return [row.issue('date', 'invalid-date', message)];
};

/** A sheet without rounds is of the first. */
const roundOf = (cell: string): number | null => {
  if (cell === '') return 1;
  return /^[1-9]\d{0,2}$/u.test(cell) ? Number(cell) : null;
};

const badRound = (row: SheetRow): SheetIssue =>
  row.issue('round', 'invalid-round', 'Expected the number of a round, 1 to 999, got something else.');
