import { flatten, placeTree } from '../internal/walk-tree.ts';
import type { CriterionNode } from './criterion-tree.ts';

/**
 * The weight that a node really has in the whole.
 *
 * @category aggregation
 * @example
 * ```ts
 * import { type EffectiveWeight, effectiveWeights } from '@osee/scoring/mcda';
 *
 * const [root]: EffectiveWeight[] = effectiveWeights({ id: 'index' });
 * root?.leaf; // => true
 * ```
 */
export interface EffectiveWeight {
  readonly id: string;
  /** The ids from the root to this node. */
  readonly path: readonly string[];
  /** 0 for the root. */
  readonly depth: number;
  /** Whether it is measured itself. */
  readonly leaf: boolean;
  /** Share among its siblings; 1 for the root. */
  readonly share: number;
  /** Share of the whole: the product of the shares on its path. */
  readonly weight: number;
}

/**
 * Works out what each node of a hierarchy counts in the whole. The weights of the leaves sum to 1. In a tree
 * with geometric or harmonic nodes they are exponents or weights of reciprocals, not points.
 *
 * @param tree - the hierarchy, with weights on any scale
 * @returns every node, parents before children, in the order of the tree
 * @throws `OseeError` with code `duplicate-id`, `negative-weight`, `all-zero-weights`,
 *   `not-a-finite-number` or `unknown-option`
 * @category aggregation
 * @example
 * ```ts
 * import { effectiveWeights } from '@osee/scoring/mcda';
 *
 * const tree = { id: 'index', children: [{ id: 'a', weight: 1 }, { id: 'b', weight: 3 }] };
 * effectiveWeights(tree)[2]?.weight; // => 0.75
 * ```
 */
export function effectiveWeights(tree: CriterionNode): EffectiveWeight[] {
  return flatten(placeTree(tree)).map(({ id, path, depth, share, weight, children }) => ({
    id,
    path,
    depth,
    leaf: children.length === 0,
    share,
    weight,
  }));
}
