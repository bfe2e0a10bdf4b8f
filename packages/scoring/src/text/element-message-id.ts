/**
 * The id of a text of the custom elements.
 *
 * @category elements
 * @example
 * ```ts
 * import type { ElementMessageId } from '@osee/scoring/element';
 *
 * const id: ElementMessageId = 'finish';
 * ```
 */
export type ElementMessageId =
  | 'subject'
  | 'as-of'
  | 'as-of-hint'
  | 'parts'
  | 'part-progress'
  | 'progress'
  | 'unknown'
  | 'not-applicable-because'
  | 'remove'
  | 'details'
  | 'remark'
  | 'proof'
  | 'proof-date'
  | 'counted-step'
  | 'count'
  | 'counted'
  | 'among'
  | 'not-known'
  | 'counts-if'
  | 'count-incomplete'
  | 'count-wrong'
  | 'count-none'
  | 'or-choose'
  | 'obligation'
  | 'evidence-counts'
  | 'evidence-not'
  | 'answered-by'
  | 'back'
  | 'next'
  | 'undo'
  | 'redo'
  | 'later-evidence'
  | 'not-applicable'
  | 'counts-as-unknown'
  | 'finish'
  | 'return'
  | 'loading'
  | 'failed'
  | 'answer'
  | 'not-saved'
  | 'subject-default';
