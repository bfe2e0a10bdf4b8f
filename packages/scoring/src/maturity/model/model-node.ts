import type { RollUp } from './policies.ts';

/**
 * A deduction that hangs on another part: a node whose share reaches a minimum lowers the score of this one.
 *
 * @category maturity models
 * @see Government of Canada, Directive on Automated Decision-Making: a mitigation score of 80 % or more of its maximum
 * takes 15 % off the impact score
 * @example
 * ```ts
 * import type { Deduction } from '@osee/scoring/maturity';
 *
 * const deduction: Deduction = { nodeId: 'mitigation', minimum: 0.8, share: 0.15 };
 * ```
 */
export interface Deduction {
  /** The node that decides; neither this node nor one that holds it or is held by it. */
  readonly nodeId: string;
  /** From which share of its maximum on it decides, from 0 to 1. */
  readonly minimum: number;
  /** The share of the score that is taken off, from 0 to 1. */
  readonly share: number;
}

/**
 * A part of the model: a category, a module, a competency. Nodes stand in a flat list and name their parent.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { ModelNode } from '@osee/scoring/maturity';
 *
 * const node: ModelNode = { id: 'technical', kind: 'category', title: 'Technical', parentId: null };
 * ```
 */
export interface ModelNode {
  /** Kebab-case, unique within the model, never reused. */
  readonly id: string;
  /** Such as `category`, `module`, `technicalDomain` or `competency`; level requirements can name it. */
  readonly kind: string;
  readonly title: string;
  /** `null` for the parts that stand directly under the model. */
  readonly parentId: string | null;
  /** How much the node counts within its parent, 0 or more; 1 unless told. */
  readonly weight?: number;
  /** How the inputs of this node become its score; the policy of the model unless told. */
  readonly rollUp?: RollUp;
  /** The most that a `sum` brings, above 0; what is above is cut. */
  readonly cap?: number;
  /** What an `avgOfAvg` takes for the parts; the policy of the model unless told. */
  readonly averagedKind?: string;
  /** What is taken off the score when another part reaches a threshold. */
  readonly deduction?: Deduction;
  /** The competency or technical domain of the framework that the node measures, which gaps are reported for. */
  readonly competencyId?: string;
}
