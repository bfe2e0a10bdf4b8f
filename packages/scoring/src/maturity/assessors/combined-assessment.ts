import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import type { ReadingReason } from '../result/trace.ts';

/**
 * How many assessors must have judged a criterion, and say the same, before their answer is taken for agreed: one, more
 * than half, all, or a number. To judge is to choose a step or "not applicable"; whoever says "unknown" has not judged.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { Quorum } from '@osee/scoring/maturity';
 *
 * const quorum: Quorum = 'majority';
 * ```
 */
export type Quorum = 'one' | 'majority' | 'all' | number;

/**
 * What {@link combineAssessors} can be told.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { CombineOptions } from '@osee/scoring/maturity';
 *
 * const options: CombineOptions = { quorum: 'all' };
 * ```
 */
export interface CombineOptions {
  /** `majority` unless told. */
  readonly quorum?: Quorum;
}

/**
 * How the assessors judged one criterion.
 *
 * - `consensus`: an answer that they recorded together
 * - `agreed`: enough of them judged it, and all who did say the same
 * - `contradicted`: the same, but evidence that holds on the day speaks against it; the policy
 *   `contradictingEvidence` of the model says what becomes of it
 * - `single`: only one of several judged it
 * - `tooFew`: those who judged it say the same, but are fewer than the quorum
 * - `differs`: they say different things
 * - `open`: nobody judged it
 *
 * @category assessments
 * @example
 * ```ts
 * import type { CriterionComparison } from '@osee/scoring/maturity';
 *
 * const comparison: CriterionComparison = {
 *   criterionId: 'licensing-selection-based-on-requirements',
 *   outcome: 'differs',
 *   counts: false,
 *   reason: null,
 *   median: 0.5,
 *   lowest: 0.25,
 *   highest: 0.75,
 *   values: [0.25, 0.75],
 *   answers: [
 *     { criterionId: 'licensing-selection-based-on-requirements', status: 'answered', optionId: 'first-steps' },
 *     { criterionId: 'licensing-selection-based-on-requirements', status: 'answered', optionId: 'managed' },
 *   ],
 * };
 * ```
 */
export interface CriterionComparison {
  readonly criterionId: string;
  readonly outcome: 'consensus' | 'agreed' | 'contradicted' | 'single' | 'tooFew' | 'differs' | 'open';
  /** Whether the common result counts what was judged; if not, the criterion is open in it. */
  readonly counts: boolean;
  /** Why the common answer is read as unknown; `null` when there is none or it stands. */
  readonly reason: ReadingReason | null;
  /** Of the values of those who chose a step; `null` when nobody did. */
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** One for each assessment, in their order; `null` for any other status. */
  readonly values: readonly (number | null)[];
  /** What each said, with its reasons and evidence, in the order of the assessments; `null` for no answer. */
  readonly answers: readonly (Answer | null)[];
}

/**
 * What several assessors found. Only lists with one entry for each assessment follow the order of the assessments;
 * everything else is the same in any order.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { CombinedAssessment } from '@osee/scoring/maturity';
 *
 * const median = (combined: CombinedAssessment): number | null => combined.scores.median;
 * ```
 */
export interface CombinedAssessment {
  /** One for each assessment, in their order. */
  readonly results: readonly MaturityResult[];
  /** Of the scores of the whole model; `null` where nobody has a score. */
  readonly scores: {
    readonly median: number | null;
    readonly lowest: number | null;
    readonly highest: number | null;
  };
  /** What was asked for, and what it comes to with this many assessments. */
  readonly quorum: { readonly policy: Quorum; readonly needed: number; readonly assessments: number };
  /** Every criterion in force, and every other one that somebody answered, in the order of the model. */
  readonly criteria: readonly CriterionComparison[];
  /** Criteria that somebody judged and nobody settled, so that the common result does not count them. */
  readonly unresolvedIds: readonly string[];
  /**
   * What is agreed or recorded as consensus, with the reasons, names and evidence of all who agree. What is unresolved
   * stays unanswered in it; what was asked and nobody knows is unknown.
   */
  readonly agreed: Assessment;
  /** The score of `agreed`; its interval shows what the unresolved answers can make of it. */
  readonly result: MaturityResult;
}
