import { OseeError } from '@osee/core';
import { isBelow } from '../../number/compare.ts';
import { geometricMeanOf } from '../../number/geometric.ts';
import { harmonicMeanOf } from '../../number/harmonic.ts';
import { weightedMeanOf } from '../../number/sums.ts';
import type { PlacedNode } from '../internal/walk-tree.ts';
import type { TreeMissingPolicy } from './tree-policy.ts';

/** The policies of a tree, checked; the coverage that is needed by depth, the last one for all that is deeper. */
export interface TreeRules {
  readonly missing: TreeMissingPolicy;
  readonly minimumCoverage: readonly number[];
  readonly scale: readonly [number, number];
}

/** What is known of a node and of everything below it. */
export interface Judged {
  readonly node: PlacedNode;
  readonly value: number | null;
  readonly worst: number;
  readonly best: number;
  readonly coverage: number;
  readonly missing: readonly string[];
  readonly children: readonly Judged[];
}

/** Works out a node from its leaves up. */
export function judgeNode(
  node: PlacedNode,
  values: ReadonlyMap<string, number | null>,
  rules: TreeRules,
): Judged {
  if (node.children.length === 0) return judgeLeaf(node, values.get(node.id) ?? null, rules);
  const children = node.children.map((child) => judgeNode(child, values, rules));
  const value = knownMean(node, children, rules);
  const missing = children.flatMap((child) => child.missing);
  const boundAt = (end: 'worst' | 'best'): number =>
    // With nothing missing below, both bounds are the value itself.
    value !== null && missing.length === 0
      ? value
      : meanOf(
          node,
          children.map((child) => child[end]),
          node.childWeights,
        );
  const coverage = weightedMeanOf(
    children.map((child) => child.coverage),
    node.childWeights,
  );
  return { node, value, worst: boundAt('worst'), best: boundAt('best'), coverage, missing, children };
}

/** The mean of the known children; `null` when the policy gives none. */
function knownMean(node: PlacedNode, children: readonly Judged[], rules: TreeRules): number | null {
  const known: number[] = [];
  const weights: number[] = [];
  let share = 0;
  let complete = true;
  for (const [index, { value, node: child }] of children.entries()) {
    if (child.share === 0) continue;
    if (value === null) {
      complete = false;
      continue;
    }
    known.push(value);
    weights.push(node.childWeights[index] as number);
    share += child.share;
  }
  if (!complete) {
    const needed = rules.minimumCoverage[Math.min(node.depth, rules.minimumCoverage.length - 1)] as number;
    const enough = known.length > 0 && !isBelow(share, needed, 1);
    if (!enough || !mayLeaveOut(node, children, rules)) return null;
  }
  return meanOf(node, known, weights);
}

function meanOf(node: PlacedNode, values: readonly number[], weights: readonly number[]): number {
  if (node.aggregation === 'arithmetic') return weightedMeanOf(values, weights);
  const [known, knownWeights] = counted(values, weights);
  const least = known.reduce((a, b) => Math.min(a, b));
  if (least < 0) {
    throw new OseeError('negative-value', `Expected values of 0 or more for this mean, got ${least}.`, {
      path: [...node.path],
      details: { got: least, aggregation: node.aggregation },
    });
  }
  if (least === 0) return 0;
  return (node.aggregation === 'geometric' ? geometricMeanOf : harmonicMeanOf)(known, knownWeights);
}

/** Leaves out what has no weight, which may be 0 where no logarithm or reciprocal is. */
function counted(values: readonly number[], weights: readonly number[]): [number[], number[]] {
  const counts = (index: number): boolean => weights[index] !== 0;
  return [values.filter((_, index) => counts(index)), weights.filter((_, index) => counts(index))];
}

function judgeLeaf(node: PlacedNode, known: number | null, rules: TreeRules): Judged {
  const [lowest, highest] = rules.scale;
  return {
    node,
    value: known ?? (rules.missing === 'zero' ? lowest : null),
    worst: known ?? lowest,
    best: known ?? highest,
    coverage: known === null ? 0 : 1,
    missing: known === null ? [node.id] : [],
    children: [],
  };
}

function mayLeaveOut(node: PlacedNode, children: readonly Judged[], rules: TreeRules): boolean {
  if (rules.missing !== 'require-branches') return rules.missing === 'renormalise';
  const lost = children.filter((child) => child.value === null && child.node.share > 0);
  return node.depth > 0 && lost.every((child) => child.children.length === 0);
}
