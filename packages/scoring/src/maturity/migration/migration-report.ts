import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';

/**
 * Why an answer was treated as it was.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { MigrationReason } from '@osee/scoring/maturity';
 *
 * const reason: MigrationReason = 'option-gone';
 * ```
 */
export type MigrationReason =
  | 'unchanged'
  | 'wording'
  | 'meaning-may-differ'
  | 'option-value-changed'
  | 'renamed'
  | 'reworded'
  | 'split'
  | 'merged'
  | 'merge-conflict'
  | 'option-gone'
  | 'not-applicable-not-allowed'
  | 'support-missing'
  | 'removed';

/**
 * What became of one answer: taken over, taken over for somebody to look at, or moved to the archive.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { AnswerMigration } from '@osee/scoring/maturity';
 *
 * const migration: AnswerMigration = {
 *   criterionId: 'code-review',
 *   outcome: 'review',
 *   reason: 'split',
 *   toIds: ['peer-review', 'code-signing'],
 * };
 * ```
 */
export interface AnswerMigration {
  readonly criterionId: string;
  readonly outcome: 'kept' | 'review' | 'cleared';
  readonly reason: MigrationReason;
  /** The criteria that the answer now stands at; empty when it was cleared. */
  readonly toIds: readonly string[];
}

/**
 * An assessment in a new version of its model, with a report for every answer.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { MigrationReport } from '@osee/scoring/maturity';
 *
 * const reviewsIn = (report: MigrationReport): number =>
 *   report.answers.filter((answer) => answer.outcome === 'review').length;
 * ```
 */
export interface MigrationReport {
  readonly assessment: Assessment;
  /** One for each answer, in their order. */
  readonly answers: readonly AnswerMigration[];
  /** Answers that could not be taken over, as they were; nothing is deleted. */
  readonly archived: readonly Answer[];
  /** Criteria of the new version that nobody has been asked about. */
  readonly newIds: readonly string[];
}
