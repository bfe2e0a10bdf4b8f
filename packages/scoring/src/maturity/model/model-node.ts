import type { RollUp } from './policies.ts';

/**
 * A part of the model: a category, a module, a competency. Nodes stand in a flat list and name their parent.
 *
 * @category maturity
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
  /** The competency or technical domain of the framework that the node measures, which gaps are reported for. */
  readonly competencyId?: string;
}
