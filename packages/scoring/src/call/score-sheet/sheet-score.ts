import type { Issue } from '@osee/core';
import type { CriterionScore } from '../../selection/application/application.ts';

/**
 * A score sheet as it came back: the text of a CSV file, and what its reader knows it by.
 *
 * @category calls
 * @example
 * ```ts
 * import type { NamedSheet } from '@osee/scoring/selection';
 *
 * const sheet: NamedSheet = { name: 'assessor-1.csv', text: 'application,criterion,score\r\n' };
 * ```
 */
export interface NamedSheet {
  readonly name: string;
  readonly text: string;
}

/**
 * A score with the application that it is about and the round in which it was given. `note` is the reason, which the
 * applicant may read.
 *
 * @category calls
 * @example
 * ```ts
 * import type { SheetScore } from '@osee/scoring/selection';
 *
 * const score: SheetScore = {
 *   application: 'ken-1', round: 1, assessor: 'assessor-1', criterion: 'strategic-priority', value: 'strong',
 * };
 * ```
 */
export interface SheetScore extends CriterionScore {
  readonly application: string;
  /** From 1. */
  readonly round: number;
  readonly assessor: string;
}

/**
 * A remark to the panel alone. It is kept apart from scores, so that no letter can hold it.
 *
 * @category calls
 * @example
 * ```ts
 * import type { PanelRemark } from '@osee/scoring/selection';
 *
 * const remark: PanelRemark = {
 *   application: 'ken-1', round: 1, assessor: 'assessor-1', criterion: 'local-ecosystem', text: 'Ask for the list.',
 * };
 * ```
 */
export interface PanelRemark {
  readonly application: string;
  readonly round: number;
  readonly assessor: string;
  readonly criterion: string;
  readonly text: string;
}

/**
 * How far a sheet is filled in. A score that was not given is none; it is not 0.
 *
 * @category calls
 * @example
 * ```ts
 * import type { SheetCount } from '@osee/scoring/selection';
 *
 * const count: SheetCount = { sheet: 'a.csv', given: 18, unknown: 1, notApplicable: 0, missing: 1, recused: 0 };
 * ```
 */
export interface SheetCount {
  readonly sheet: string;
  readonly given: number;
  /** Asked, and not known: `?` in the cell. */
  readonly unknown: number;
  /** `n/a` in the cell. Such a score is not counted either. */
  readonly notApplicable: number;
  /** The cell is empty. */
  readonly missing: number;
  /** The assessor declared a conflict of interest in the row. */
  readonly recused: number;
}

/**
 * What is wrong with a cell of a score sheet. `path` is the name of the sheet, the line and the column; `details.cell` is
 * the name of the cell as a spreadsheet has it.
 *
 * @category calls
 * @example
 * ```ts
 * import type { SheetIssueCode } from '@osee/scoring/selection';
 *
 * const code: SheetIssueCode = 'score-out-of-scale';
 * ```
 */
export type SheetIssueCode =
  | 'unreadable-sheet'
  | 'missing-column'
  | 'unknown-column'
  | 'duplicate-column'
  | 'ragged-row'
  | 'other-call'
  | 'missing-value'
  | 'unknown-applicant'
  | 'unknown-criterion'
  | 'unknown-assessor'
  | 'invalid-round'
  | 'invalid-date'
  | 'missing-score'
  | 'missing-reason'
  | 'score-out-of-scale'
  | 'ambiguous-number'
  | 'same-score-twice'
  | 'scores-contradict';

/**
 * What score sheets hold.
 *
 * @category calls
 * @example
 * ```ts
 * import { oseeCall2024, readScoreSheets, type ReadSheets } from '@osee/scoring/selection';
 *
 * const read: ReadSheets = readScoreSheets('application,criterion,score,assessor\r\n', oseeCall2024);
 * read.scores; // => []
 * ```
 */
export interface ReadSheets {
  /** By application, criterion, assessor and round: the order of sheets and rows does not matter. */
  readonly scores: readonly SheetScore[];
  readonly remarks: readonly PanelRemark[];
  /** By the name of the sheet. */
  readonly counts: readonly SheetCount[];
  /** Every mistake at once. A score with an error is not among the scores. */
  readonly issues: readonly Issue<SheetIssueCode>[];
}
