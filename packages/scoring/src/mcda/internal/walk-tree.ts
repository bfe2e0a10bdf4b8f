import { OseeError, type Path } from '@osee/core';
import type { CriterionNode } from '../hierarchy/criterion-tree.ts';
import { checkId } from './check-id.ts';
import { checkList } from './check-list.ts';
import { checkOneOf } from './check-one-of.ts';
import { checkMembers, type OptionNames } from './check-options.ts';
import { checkWeights } from './check-weights.ts';
import { shown } from './shown.ts';

/** Most levels of a tree: deeper ones come from a program that goes in circles. */
const mostLevels = 200;

const nodeNames: OptionNames<CriterionNode> = { id: true, weight: true, aggregation: true, children: true };

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
  /** The weights of the children as they were given. */
  readonly childWeights: readonly number[];
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
    checkNode(node, above.length, at, seen);
    const path = [...above, node.id];
    const weight = aboveWeight * share;
    const children = node.children ?? [];
    const aggregation = checkOneOf(
      node.aggregation ?? 'arithmetic',
      ['arithmetic', 'geometric', 'harmonic'],
      [...at, 'aggregation'],
    );
    const weights = children.map((child) => child?.weight ?? 1);
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
      childWeights: weights,
    };
  };
  return place(root, [], 1, 1, []);
}

function checkNode(node: CriterionNode, depth: number, at: Path, seen: Set<string>): void {
  checkMembers(node, nodeNames, at.length > 0 ? at : ['tree']);
  const refuse = (code: string, message: string, path: Path = at): never => {
    throw new OseeError(code, message, { path, details: { got: node.id } });
  };
  checkId(node.id, [...at, 'id']);
  if (seen.has(node.id))
    refuse('duplicate-id', `Expected every criterion once, got ${shown(node.id)} again.`);
  if (depth >= mostLevels) refuse('too-deep', `Expected at most ${mostLevels} levels, got more.`);
  if (node.children !== undefined) checkList(node.children, [...at, 'children']);
  seen.add(node.id);
}

/** The node and everything below it, parents before children. */
export function flatten(node: PlacedNode): PlacedNode[] {
  return [node, ...node.children.flatMap(flatten)];
}
