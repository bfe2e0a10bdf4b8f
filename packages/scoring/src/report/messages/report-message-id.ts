/**
 * The id of a heading or label of a report.
 *
 * @category report
 * @example
 * ```ts
 * import type { ReportMessageId } from '@osee/scoring/report';
 *
 * const id: ReportMessageId = 'rank';
 * ```
 */
export type ReportMessageId =
  | 'selection-title'
  | 'maturity-title'
  | 'rank'
  | 'rank-number'
  | 'applicant'
  | 'score'
  | 'worst'
  | 'best'
  | 'coverage'
  | 'eligibility'
  | 'eligible'
  | 'not-eligible'
  | 'undecided'
  | 'ranking'
  | 'more-applicants'
  | 'conditions'
  | 'pass'
  | 'fail'
  | 'unknown'
  | 'waived'
  | 'contributions'
  | 'contributions-description'
  | 'rank-shares'
  | 'rank-shares-description'
  | 'recipe'
  | 'recipe-item'
  | 'model'
  | 'weights'
  | 'share'
  | 'criterion'
  | 'seed'
  | 'draws'
  | 'digest'
  | 'parts'
  | 'part'
  | 'parts-description'
  | 'level'
  | 'findings'
  | 'gaps'
  | 'competency'
  | 'current'
  | 'target'
  | 'gap';
