import type { SheetColumn } from '../score-sheet/sheet-columns.ts';

/**
 * What the package says in forms, score sheets, letters and records of a call.
 *
 * @category calls
 * @example
 * ```ts
 * import type { CallMessageId } from '@osee/scoring/selection';
 *
 * const id: CallMessageId = 'sheet-score';
 * ```
 */
export type CallMessageId =
  | `sheet-${SheetColumn}`
  | 'sheet-how'
  | 'sheet-left-out'
  | `form-${FormMessageId}`
  | `letter-${LetterMessageId}`;

/** What stands in letters. */
type LetterMessageId =
  | 'title'
  | 'date'
  | 'draft'
  | 'application'
  | 'subject'
  | 'salutation'
  | 'thanks'
  | 'closing'
  | 'received'
  | 'chosen'
  | 'chosen-condition'
  | 'reserve'
  | 'not-chosen'
  | 'ineligible'
  | 'late'
  | 'incomplete'
  | 'unscored'
  | 'withdrawn'
  | 'superseded'
  | 'head-reasons'
  | 'head-gates'
  | 'head-criteria'
  | 'head-scale'
  | 'head-notes'
  | 'head-chosen'
  | 'head-change'
  | 'head-objection'
  | 'evidence'
  | 'evidence-dated'
  | 'criterion'
  | 'most'
  | 'value'
  | 'points'
  | 'total'
  | 'total-shared'
  | 'total-none'
  | 'scale'
  | 'note'
  | 'note-by'
  | 'note-none'
  | 'winner'
  | 'winner-name'
  | 'winners-none'
  | 'winners-withheld'
  | 'change'
  | 'change-none'
  | 'change-level'
  | 'change-unknown'
  | 'change-departed'
  | 'change-departure'
  | 'change-gate'
  | 'change-open'
  | 'change-scores'
  | 'cure-none'
  | 'cure-open'
  | 'cure-until'
  | 'objection'
  | 'objection-procedure'
  | 'objection-merits'
  | 'objection-proposed'
  | 'objection-free'
  | 'objection-answer'
  | 'objection-none'
  | 'contact'
  | 'contact-none'
  | 'assessor'
  | 'somebody'
  | 'panel-title'
  | 'auditor-title'
  | 'public-title'
  | 'counts'
  | 'departed'
  | 'illustrative'
  | 'revisions'
  | 'from'
  | 'to';

/** What stands in forms. */
type FormMessageId =
  | 'title'
  | 'id'
  | 'country'
  | 'host'
  | 'host-type'
  | 'host-country'
  | 'submitted'
  | 'evidence'
  | 'address'
  | 'statement'
  | 'fact'
  | 'fact-source'
  | 'fact-date'
  | 'yes'
  | 'no'
  | 'other';
