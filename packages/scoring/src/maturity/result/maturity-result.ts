import type { AskedDepth } from '../model/model-depth.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import type { Caveat } from './caveat.ts';
import type { NodeResult } from './node-result.ts';
import type { CriterionResult } from './trace.ts';

/**
 * Whether every applicable `must` criterion is met. It stands beside the score and is never made from it.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { Conformance } from '@osee/scoring/maturity';
 *
 * const conformance: Conformance = { verdict: 'no', unmetIds: ['licence-check'], openIds: [] };
 * ```
 */
export interface Conformance {
  /** `unknown` while a `must` is open and none is unmet, and when no `must` applies. */
  readonly verdict: 'yes' | 'no' | 'unknown';
  readonly unmetIds: readonly string[];
  readonly openIds: readonly string[];
}

/**
 * What changes if one answer rises to a better step, by scoring the whole assessment again.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { AnswerGain } from '@osee/scoring/maturity';
 *
 * const gain: AnswerGain = {
 *   criterionId: 'licence-check',
 *   fromOptionId: 'no',
 *   toOptionId: 'yes',
 *   toLabel: 'Yes',
 *   deltaScore: 0.25,
 *   levelAfter: 'managed',
 * };
 * ```
 */
export interface AnswerGain {
  readonly criterionId: string;
  /** `null` when the criterion is open. */
  readonly fromOptionId: string | null;
  readonly toOptionId: string;
  /** The label of that step. */
  readonly toLabel: string;
  /** In points of the whole model; `null` when one of the two scores is missing. */
  readonly deltaScore: number | null;
  readonly levelAfter: string | null;
}

/**
 * A scored assessment: the tree of scores, whether it conforms, what to be careful about, and how it came about.
 *
 * @category maturity
 * @example
 * ```ts
 * import { scoreMaturity, type MaturityResult } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const result: MaturityResult = scoreMaturity(oseeEcosystemModel, {
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: [],
 * });
 * result.conformance.verdict; // => 'unknown'
 * result.root.coverage; // => 0
 * ```
 */
export interface MaturityResult {
  readonly subject: string;
  readonly model: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    readonly status: 'draft' | 'published' | 'retired';
    readonly levels: readonly { readonly id: string; readonly title: string }[];
  };
  /** The depth that was asked, and everything that it leaves out; missing where the whole model was asked. */
  readonly depth?: AskedDepth;
  /** The day on which evidence was judged. */
  readonly asOf: string;
  /** Every policy in force, defaults included. */
  readonly policies: MaturityPolicies;
  readonly root: NodeResult;
  readonly conformance: Conformance;
  readonly caveats: readonly Caveat[];
  /** Every criterion of the model that is in force, in its order. */
  readonly criteria: readonly CriterionResult[];
  /** Best first: by score, then by criterion. Empty when the options switch them off. */
  readonly gains: readonly AnswerGain[];
}
