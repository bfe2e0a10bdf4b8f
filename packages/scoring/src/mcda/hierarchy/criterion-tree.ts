/**
 * How the children of a node become its value.
 *
 * @category aggregation
 * @example
 * ```ts
 * import type { TreeAggregation } from '@osee/scoring/mcda';
 *
 * const aggregation: TreeAggregation = 'geometric';
 * ```
 */
export type TreeAggregation = 'arithmetic' | 'geometric' | 'harmonic';

/**
 * A hierarchy of criteria of any depth. A node without children is a criterion that is measured.
 *
 * @category aggregation
 * @example
 * ```ts
 * import { type CriterionNode, effectiveWeights } from '@osee/scoring/mcda';
 *
 * const tree: CriterionNode = {
 *   id: 'index',
 *   children: [
 *     { id: 'commitment', weight: 3 },
 *     { id: 'host', weight: 1, children: [{ id: 'mandate' }, { id: 'income' }] },
 *   ],
 * };
 * effectiveWeights(tree).map(({ id, weight }) => [id, weight]);
 * // => [['index', 1], ['commitment', 0.75], ['host', 0.25], ['mandate', 0.125], ['income', 0.125]]
 * ```
 */
export interface CriterionNode {
  /** Unique within the tree. */
  readonly id: string;
  /** Against its siblings, on any scale. Default 1. */
  readonly weight?: number;
  /** Default `arithmetic`. */
  readonly aggregation?: TreeAggregation;
  readonly children?: readonly CriterionNode[];
}
