import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';

/**
 * Why an answer was treated as it was. Kept: `unchanged`, `wording` (texts were edited, the meaning is the same),
 * `counts-differently` (the answer holds, the score makes something else of it), `renamed`. For review:
 * `meaning-may-differ`, `steps-changed`, `option-value-changed`, `reworded`, `split`, `merged`. Cleared: the others; among
 * them `meaning-changed`, where the model says that answers are kept to be read and are not scored.
 *
 * @category assessments
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
  | 'counts-differently'
  | 'renamed'
  | 'meaning-may-differ'
  | 'steps-changed'
  | 'option-value-changed'
  | 'reworded'
  | 'split'
  | 'merged'
  | 'merge-conflict'
  | 'option-gone'
  | 'not-applicable-not-allowed'
  | 'support-missing'
  | 'meaning-changed'
  | 'removed';

/**
 * What changed at a criterion between two versions of a model, as far as it concerns an answer.
 *
 * - `text`: the question; `stepLabel`, `stepDescription`, `stepValue`: of the step that was chosen; `steps`: the others
 * - `metAt`, `obligation`, `target`, `weight`, `node` (where it counts), `inForce`: how it counts
 * - `notApplicable`, `justification`, `evidence`: what an answer has to be or to show
 *
 * @category assessments
 * @example
 * ```ts
 * import type { CriterionChange } from '@osee/scoring/maturity';
 *
 * const change: CriterionChange = {
 *   toId: 'licensing-selection-based-on-requirements',
 *   aspect: 'metAt',
 *   meaning: 'counts-differently',
 *   before: '0.5',
 *   after: '0.75',
 * };
 * ```
 */
export interface CriterionChange {
  /** The criterion of the new version that is compared. */
  readonly toId: string;
  readonly aspect:
    | 'text'
    | 'stepLabel'
    | 'stepDescription'
    | 'stepValue'
    | 'steps'
    | 'metAt'
    | 'obligation'
    | 'target'
    | 'weight'
    | 'node'
    | 'inForce'
    | 'notApplicable'
    | 'justification'
    | 'evidence';
  /** Whether the answer means the same, counts as something else, or may not hold any more. */
  readonly meaning: 'same' | 'counts-differently' | 'may-not-hold';
  /** In words or figures; `null` for nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What became of one answer: taken over, taken over for somebody to look at, or moved to the archive.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { AnswerMigration } from '@osee/scoring/maturity';
 *
 * const migration: AnswerMigration = {
 *   criterionId: 'code-review',
 *   outcome: 'review',
 *   reason: 'split',
 *   toIds: ['peer-review', 'code-signing'],
 *   changes: [],
 * };
 * ```
 */
export interface AnswerMigration {
  readonly criterionId: string;
  readonly outcome: 'kept' | 'review' | 'cleared';
  readonly reason: MigrationReason;
  /** The criteria that the answer now stands at, in the order of the model; empty when it was cleared. */
  readonly toIds: readonly string[];
  /** The criteria that took the place of the one that was answered, to be asked anew; empty where the answer stands. */
  readonly askIds?: readonly string[];
  /** Everything that changed at these criteria; empty when nothing did, or the answer was cleared. */
  readonly changes: readonly CriterionChange[];
}

/**
 * What {@link migrateAssessment} can be told.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { AssessmentMigrationOptions } from '@osee/scoring/maturity';
 *
 * const options: AssessmentMigrationOptions = { editedText: 'review' };
 * ```
 */
export interface AssessmentMigrationOptions {
  /**
   * Whether an edited question or step means the same: as the version says (not across a new major version, nor across
   * a new minor one before 1.0.0), or never, so that each is looked at. `byVersion` unless told.
   */
  readonly editedText?: 'byVersion' | 'review';
}

/**
 * An assessment in a new version of its model, with a report for every answer.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { MigrationReport } from '@osee/scoring/maturity';
 *
 * const reviewsIn = (report: MigrationReport): number =>
 *   report.answers.filter((answer) => answer.outcome === 'review').length;
 * ```
 */
export interface MigrationReport {
  /** In the order of the new version. */
  readonly assessment: Assessment;
  readonly from: Assessment['model'];
  readonly to: Assessment['model'];
  readonly editedText: NonNullable<AssessmentMigrationOptions['editedText']>;
  /** One for each answer, in the order of the old version. */
  readonly answers: readonly AnswerMigration[];
  /**
   * Answers that do not stand in the new assessment as they were, unchanged: those that were cleared, and those that
   * were put together with others. Every other one is there word for word; nothing is deleted.
   */
  readonly archived: readonly Answer[];
  /** Criteria of the new version that nobody has been asked about. */
  readonly newIds: readonly string[];
  /** What else changed that a score depends on; all of it where the old version was not at hand, as nothing is known. */
  readonly rules: readonly ('policies' | 'levels' | 'bands' | 'nodes')[];
}
