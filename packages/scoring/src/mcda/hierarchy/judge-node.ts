import { geometricMean } from '../aggregate/geometric-mean.ts';
import { harmonicMean } from '../aggregate/harmonic-mean.ts';
import { weightedMean } from '../aggregate/weighted-mean.ts';
import type { PlacedNode } from '../internal/walk-tree.ts';
import type { TreePolicy } from './tree-policy.ts';

const means = { arithmetic: weightedMean, geometric: geometricMean, harmonic: harmonicMean };

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
  rules: Required<TreePolicy>,
): Judged {
  if (node.children.length === 0) return judgeLeaf(node, values.get(node.id) ?? null, rules);
  const children = node.children.map((child) => judgeNode(child, values, rules));
  const shares = node.children.map((child) => child.share);
  const mean = means[node.aggregation];
  const value = mean(
    children.map((child) => child.value),
    shares,
    {
      missing: mayLeaveOut(node, children, rules) ? 'renormalise' : 'propagate',
      minimumCoverage: rules.minimumCoverage,
    },
  );
  const missing = children.flatMap((child) => child.missing);
  const boundAt = (end: 'worst' | 'best'): number =>
    // With nothing missing below, both bounds are the value itself.
    value !== null && missing.length === 0
      ? value
      : mean(
          children.map((child) => child[end]),
          shares,
        );
  const coverage = weightedMean(
    children.map((child) => child.coverage),
    shares,
  );
  return { node, value, worst: boundAt('worst'), best: boundAt('best'), coverage, missing, children };
}

function judgeLeaf(node: PlacedNode, known: number | null, rules: Required<TreePolicy>): Judged {
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

function mayLeaveOut(node: PlacedNode, children: readonly Judged[], rules: Required<TreePolicy>): boolean {
  if (rules.missing !== 'require-branches') return rules.missing === 'renormalise';
  const lost = children.filter((child) => child.value === null && child.node.share > 0);
  return node.depth > 0 && lost.every((child) => child.children.length === 0);
}
