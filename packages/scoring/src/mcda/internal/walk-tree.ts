import { OseeError, type Path } from '@osee/core';
import type { CriterionNode } from '../hierarchy/criterion-tree.ts';
import { checkOneOf } from './check-one-of.ts';
import { checkWeights } from './check-weights.ts';

/** A node with everything that its place in the tree tells. */
export interface PlacedNode {
  readonly id: string;
  /** The ids from the root to this node. */
  readonly path: readonly string[];
  readonly depth: number;
  /** Share among its siblings. */
  readonly share: number;
  /** Share of the whole. */
  readonly weight: number;
  readonly aggregation: 'arithmetic' | 'geometric' | 'harmonic';
  readonly children: readonly PlacedNode[];
}

/** Checks a tree and works out the weights of its nodes. Cycles and repeated ids are refused. */
export function placeTree(root: CriterionNode): PlacedNode {
  const seen = new Set<string>();
  const place = (
    node: CriterionNode,
    above: readonly string[],
    share: number,
    aboveWeight: number,
    at: Path,
  ): PlacedNode => {
    if (seen.has(node.id)) {
      throw new OseeError('duplicate-id', `Expected every criterion once, got "${node.id}" again.`, {
        path: at,
        details: { got: node.id },
      });
    }
    seen.add(node.id);
    const path = [...above, node.id];
    const weight = aboveWeight * share;
    const children = node.children ?? [];
    const aggregation = checkOneOf(
      node.aggregation ?? 'arithmetic',
      ['arithmetic', 'geometric', 'harmonic'],
      [...at, 'aggregation'],
    );
    const weights = children.map((child) => child.weight ?? 1);
    const total = children.length === 0 ? 1 : checkWeights(weights, children.length, path.join('.'));
    return {
      id: node.id,
      path,
      depth: above.length,
      share,
      weight,
      aggregation,
      children: children.map((child, index) =>
        place(child, path, (weights[index] as number) / total, weight, [...at, 'children', index]),
      ),
    };
  };
  return place(root, [], 1, 1, []);
}

/** The node and everything below it, parents before children. */
export function flatten(node: PlacedNode): PlacedNode[] {
  return [node, ...node.children.flatMap(flatten)];
}
