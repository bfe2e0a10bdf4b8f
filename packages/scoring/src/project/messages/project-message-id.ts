import type { DpgIndicatorId, DpgPartId } from '../conformance/dpg-indicators.ts';

/**
 * The id of a text about a project: its badge, its steps, the indicators of the DPG Standard, what files show.
 *
 * @category reports
 * @example
 * ```ts
 * import type { ProjectMessageId } from '@osee/scoring/report';
 *
 * const id: ProjectMessageId = 'badge-label';
 * ```
 */
export type ProjectMessageId =
  | 'badge-label'
  | 'badge-level'
  | 'badge-below'
  | 'badge-none'
  | 'badge-title'
  | 'badge-about'
  | 'badge-part'
  | 'badge-range'
  | 'badge-draft'
  | 'level'
  | 'part'
  | 'next-steps'
  | 'no-next-step'
  | 'step-for'
  | 'standard'
  | 'standard-note'
  | 'indicator'
  | 'missing'
  | 'status'
  | 'stated-by'
  | `indicator-${DpgIndicatorId}`
  | `part-${DpgPartId}`
  | `status-${'met' | 'partly' | 'unmet' | 'unknown' | 'declared' | 'notApplicable'}`
  | 'evidence'
  | 'origin'
  | 'origin-human'
  | 'origin-files'
  | 'origin-none'
  | 'files'
  | 'contradictions'
  | 'contradiction'
  | 'contradicted'
  | 'too-old'
  | 'training'
  | 'licences'
  | 'licences-fit'
  | 'licences-unfit'
  | 'licences-open'
  | 'unreadable'
  | 'minimum-missed'
  | 'evidence-months'
  | 'after'
  | 'file-facts'
  | 'no-file'
  | 'answers-head';
