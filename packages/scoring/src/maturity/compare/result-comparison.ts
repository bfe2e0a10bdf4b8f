import type { CriterionResult } from '../result/trace.ts';

/**
 * Why two results cannot be compared number by number.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { ComparabilityReason } from '@osee/scoring/maturity';
 *
 * const reason: ComparabilityReason = 'policies';
 * ```
 */
export type ComparabilityReason = 'model' | 'version' | 'policies' | 'criteria' | 'weights';

/**
 * How a node changed; a number is `null` where one side has none.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { NodeChange } from '@osee/scoring/maturity';
 *
 * const rose = ({ delta }: NodeChange): boolean => (delta ?? 0) > 0;
 * ```
 */
export interface NodeChange {
  readonly nodeId: string;
  readonly title: string;
  readonly before: number | null;
  readonly after: number | null;
  /**
   * Whether both sides ask the same questions with the same weights in this part, under the same policies. Two depths
   * or versions of a model can be compared there, and nowhere else.
   */
  readonly comparable: boolean;
  /** After minus before, 0 within rounding; `null` also where the two cannot be compared. */
  readonly delta: number | null;
  readonly levelBefore: string | null;
  readonly levelAfter: string | null;
  /** Whether the two intervals do not touch, so that open answers cannot explain the change. */
  readonly certain: boolean;
}

/**
 * How a part stands in two results on the questions that both asked.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { SharedScore } from '@osee/scoring/maturity';
 *
 * const rose = ({ delta }: SharedScore): boolean => (delta ?? 0) > 0;
 * ```
 */
export interface SharedScore {
  readonly nodeId: string;
  readonly title: string;
  readonly before: number | null;
  readonly after: number | null;
  /** After minus before, 0 within rounding; `null` where one side has no score. */
  readonly delta: number | null;
  /** Whether open answers cannot explain the change, whatever they turn out to be. */
  readonly certain: boolean;
}

/**
 * How the answer to a criterion changed.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { AnswerChange } from '@osee/scoring/maturity';
 *
 * const change: AnswerChange = {
 *   criterionId: 'licensing-selection-based-on-requirements',
 *   kind: 'better',
 *   before: { status: 'answered', optionId: 'established', value: 0.5 },
 *   after: { status: 'answered', optionId: 'managed', value: 0.75 },
 * };
 * ```
 */
export interface AnswerChange {
  readonly criterionId: string;
  /** `added` and `removed` come from the model, `changed` is a change of status, such as to not applicable. */
  readonly kind: 'better' | 'worse' | 'changed' | 'newly-answered' | 'no-longer-known' | 'added' | 'removed';
  readonly before: AnswerState | null;
  readonly after: AnswerState | null;
}

/**
 * What a criterion stood at.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { AnswerState } from '@osee/scoring/maturity';
 *
 * const state: AnswerState = { status: 'unanswered', optionId: null, value: 0 };
 * ```
 */
export type AnswerState = Pick<CriterionResult, 'status' | 'optionId' | 'value'>;

/**
 * What changed between two results.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { ResultComparison } from '@osee/scoring/maturity';
 *
 * const rose = ({ nodes }: ResultComparison): boolean => (nodes[0]?.delta ?? 0) > 0;
 * ```
 */
export interface ResultComparison {
  /** Whether both were scored by the same rules as a whole; otherwise single parts may still be comparable. */
  readonly comparable: boolean;
  readonly reasons: readonly ComparabilityReason[];
  /** The questions that both asked, in the order of the later result, and how many each asked in all. */
  readonly shared: {
    readonly criterionIds: readonly string[];
    readonly before: number;
    readonly after: number;
    /**
     * Both results scored anew on the shared questions alone, by the weights of the one that asked fewer: how two depths
     * are compared. `null` where they share none, or where the values of questions alone do not make the score.
     */
    readonly scores: readonly SharedScore[] | null;
  };
  /** Nodes that both have, in the order of the later result. */
  readonly nodes: readonly NodeChange[];
  readonly addedNodeIds: readonly string[];
  readonly removedNodeIds: readonly string[];
  /** Criteria that changed, in the order of the later result; those that were removed come last. */
  readonly answers: readonly AnswerChange[];
}
