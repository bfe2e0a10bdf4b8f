/**
 * What is known of one node of a hierarchy.
 *
 * @category aggregation
 * @example
 * ```ts
 * import { aggregateTree, type TreeNodeResult } from '@osee/scoring/mcda';
 *
 * const tree = { id: 'index', children: [{ id: 'a' }, { id: 'b' }] };
 * const node: TreeNodeResult = aggregateTree(tree, { a: 1, b: null }).nodes[2]!;
 * node.id; // => 'b'
 * node.value; // => null
 * ```
 */
export interface TreeNodeResult {
  readonly id: string;
  /** The ids from the root to this node. */
  readonly path: readonly string[];
  readonly leaf: boolean;
  /** `null` when the policy gives none. */
  readonly value: number | null;
  /** The value if every unknown leaf were the worst of the scale. */
  readonly worst: number;
  /** The value if every unknown leaf were the best of the scale. */
  readonly best: number;
  /** Share of the weight below this node that is known, 0 to 1. */
  readonly coverage: number;
  /** Effective weight in the whole when everything is known. */
  readonly weight: number;
  /** Effective weight in the value at hand: larger when siblings were left out, 0 when it was left out. */
  readonly usedWeight: number;
  /** Ids of the unknown leaves at or below this node. */
  readonly missing: readonly string[];
}

/**
 * The value of a hierarchy with its coverage, its bounds and every node on the way.
 *
 * @category aggregation
 * @example
 * ```ts
 * import { aggregateTree, type TreeResult } from '@osee/scoring/mcda';
 *
 * const result: TreeResult = aggregateTree({ id: 'only' }, { only: 0.4 });
 * result.value; // => 0.4
 * ```
 */
export interface TreeResult extends Omit<TreeNodeResult, 'id' | 'path' | 'leaf' | 'weight' | 'usedWeight'> {
  /** Every node, parents before children, in the order of the tree. */
  readonly nodes: readonly TreeNodeResult[];
}
