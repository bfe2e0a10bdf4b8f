import type { Evidence } from '../assessment/evidence.ts';
import type { Extent } from '../assessment/extent.ts';
import type { Deduction } from '../model/model-node.ts';
import type { RollUp } from '../model/policies.ts';

/**
 * What is known about a criterion after the policies for evidence and support were applied.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { CriterionStatus } from '@osee/scoring/maturity';
 *
 * const status: CriterionStatus = 'unanswered';
 * ```
 */
export type CriterionStatus = 'answered' | 'notApplicable' | 'unknown' | 'unanswered';

/**
 * Why a criterion does not count as it was answered.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { ReadingReason } from '@osee/scoring/maturity';
 *
 * const reason: ReadingReason = 'expiredEvidence';
 * ```
 */
export type ReadingReason =
  | 'expiredEvidence'
  | 'futureEvidence'
  | 'contradictingEvidence'
  | 'missingJustification'
  | 'missingEvidence'
  | 'excused';

/**
 * What became of one criterion: the answer as stated, its effective status, and the value that it counts with.
 *
 * @category maturity
 * @example
 * ```ts
 * import { scoreMaturity, type CriterionResult } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const { criteria } = scoreMaturity(oseeEcosystemModel, {
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: [],
 * });
 * const first: CriterionResult | undefined = criteria[0];
 * first?.status; // => 'unanswered'
 * ```
 */
export interface CriterionResult {
  readonly id: string;
  readonly text: string;
  readonly obligation: 'must' | 'should' | 'may';
  readonly status: CriterionStatus;
  /** The status as the assessor stated it. */
  readonly statedStatus: CriterionStatus;
  /** The step that was chosen; `null` for any other status as stated. */
  readonly optionId: string | null;
  /** The label of that step, in the language of the model; results of former versions lack it. */
  readonly optionLabel?: string;
  /** What was counted, where the answer tells it. */
  readonly extent?: Extent;
  /** Why it does not apply, as one of the reasons that the criterion lists. */
  readonly reasonId?: string;
  /** That reason in words, in the language of the model. */
  readonly reasonText?: string;
  /**
   * What its answer counts with, from 0 to 1; `null` when it does not count or is open. What a policy counts for an open
   * question stands in the trace of its node.
   */
  readonly value: number | null;
  /** The value of the highest step of its scale. */
  readonly highest: number;
  /** Whether the requirement of the criterion is met; `null` when that is not known or not applicable. */
  readonly met: boolean | null;
  readonly reason: ReadingReason | null;
}

/**
 * One input of a node: a criterion or a part, what it is worth, and what it brings to the score.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { TraceInput } from '@osee/scoring/maturity';
 *
 * const input: TraceInput = {
 *   kind: 'criterion',
 *   id: 'licence-check',
 *   value: 0.5,
 *   weight: 2,
 *   contribution: 0.25,
 *   status: 'answered',
 *   source: 'answer',
 *   reason: null,
 *   evidence: [],
 * };
 * ```
 */
export interface TraceInput {
  readonly kind: 'criterion' | 'node';
  readonly id: string;
  /** What it is worth: for a criterion its value, or the points that the model gives for it. */
  readonly value: number;
  readonly weight: number;
  /** The contributions of a node add up to its score. */
  readonly contribution: number;
  /** A part is `scored`, or `unanswered` where a policy alone counts for it. */
  readonly status: CriterionStatus | 'scored';
  /** Where the value comes from: the answer, a policy, or the score of a part. */
  readonly source: 'answer' | 'policy' | 'node';
  readonly reason: ReadingReason | null;
  readonly evidence: readonly Evidence[];
}

/**
 * Why an input is left out of a score.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { DropReason } from '@osee/scoring/maturity';
 *
 * const reason: DropReason = 'notApplicable';
 * ```
 */
export type DropReason =
  | 'notApplicable'
  | 'excused'
  | 'unanswered'
  | 'unknown'
  | 'blocked'
  | 'nothingToScore'
  | 'lowCoverage'
  | 'zeroWeight'
  | 'ladderStopped'
  | 'future'
  | 'retired';

/**
 * An input that is left out of a score, and the policy that says so.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { DroppedInput } from '@osee/scoring/maturity';
 *
 * const dropped: DroppedInput = {
 *   kind: 'criterion',
 *   id: 'translation',
 *   weight: 1,
 *   reason: 'notApplicable',
 *   policy: 'notApplicable: exclude',
 * };
 * ```
 */
export interface DroppedInput {
  readonly kind: 'criterion' | 'node';
  readonly id: string;
  readonly weight: number;
  readonly reason: DropReason;
  /** The policy and its value; `null` where the structure of the model decides. */
  readonly policy: string | null;
}

/**
 * How a node got its score: every input stands exactly once in `inputs` or in `dropped`.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { Trace } from '@osee/scoring/maturity';
 *
 * const trace: Trace = { method: 'mean', inputs: [], dropped: [] };
 * ```
 */
export interface Trace {
  readonly method: RollUp;
  readonly inputs: readonly TraceInput[];
  readonly dropped: readonly DroppedInput[];
  /** Why the node has no score although inputs would count: nothing is answered, or less than its minimum coverage. */
  readonly withheld?: 'notStarted' | 'lowCoverage';
  /** The most that the sum brings; contributions are those after the cut. */
  readonly cap?: number;
  /** The kind of node that was averaged, where the direct parts were not. */
  readonly averagedKind?: string;
  /** The deduction that another part decides, and whether it was made; contributions are those after it. */
  readonly deduction?: Deduction & { readonly isMade: boolean };
}
