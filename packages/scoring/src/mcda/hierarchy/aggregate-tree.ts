import { geometricMean } from '../aggregate/geometric-mean.ts';
import { harmonicMean } from '../aggregate/harmonic-mean.ts';
import { weightedMean } from '../aggregate/weighted-mean.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkShare } from '../internal/check-share.ts';
import { checkLeafValues, checkScale } from '../internal/tree-values.ts';
import { type PlacedNode, placeTree } from '../internal/walk-tree.ts';
import type { CriterionNode } from './criterion-tree.ts';
import type { TreePolicy } from './tree-policy.ts';
import type { TreeNodeResult, TreeResult } from './tree-result.ts';

const means = { arithmetic: weightedMean, geometric: geometricMean, harmonic: harmonicMean };

interface Judged {
  readonly node: PlacedNode;
  readonly value: number | null;
  readonly worst: number;
  readonly best: number;
  readonly coverage: number;
  readonly missing: readonly string[];
  readonly children: readonly Judged[];
}

/**
 * Brings the values of a hierarchy together, from the leaves up. What is unknown stays visible: every node has
 * its coverage, and the worst and best value that it could have.
 *
 * @param tree - the hierarchy
 * @param values - the value of each leaf by its id, normalised so that more is better; left out or `null` is
 *   unknown
 * @param policy - what to do about unknown leaves
 * @returns the value of the root, `null` when the policy gives none, and of every node
 * @throws {@link OseeError} with code `unknown-criterion`, `out-of-scale`, `duplicate-id`, `negative-weight`,
 *   `all-zero-weights`, `not-a-finite-number`, `negative-value` or `unknown-option`
 * @category mcda
 * @example
 * ```ts
 * import { aggregateTree } from '@osee/scoring/mcda';
 *
 * const tree = {
 *   id: 'index',
 *   children: [{ id: 'a' }, { id: 'host', children: [{ id: 'b' }, { id: 'c' }, { id: 'd' }] }],
 * };
 * aggregateTree(tree, { a: 1, b: 0.5, c: 0.5, d: null }).value; // => 0.75
 * const gap = aggregateTree(tree, { a: null, b: 0.5, c: 0.5, d: 0.5 });
 * [gap.value, gap.worst, gap.best, gap.coverage]; // => [null, 0.25, 0.75, 0.5]
 * ```
 */
export function aggregateTree(
  tree: CriterionNode,
  values: Readonly<Record<string, number | null>> | ReadonlyMap<string, number | null>,
  policy: TreePolicy = {},
): TreeResult {
  const missing = checkOneOf(
    policy.missing ?? 'require-branches',
    ['require-branches', 'propagate', 'renormalise', 'zero'],
    ['missing'],
  );
  const rules = {
    missing,
    minimumCoverage: checkShare(policy.minimumCoverage ?? 0.66, ['minimumCoverage']),
    scale: checkScale(policy.scale ?? [0, 1]),
  };
  const root = placeTree(tree);
  const judged = judge(root, checkLeafValues(root, values), rules);
  const { value, worst, best, coverage, missing: unknown } = judged;
  return { value, worst, best, coverage, missing: unknown, nodes: report(judged, 1) };
}

function judge(
  node: PlacedNode,
  values: ReadonlyMap<string, number | null>,
  rules: Required<TreePolicy>,
): Judged {
  const [lowest, highest] = rules.scale;
  if (node.children.length === 0) {
    const known = values.get(node.id) ?? null;
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
  const children = node.children.map((child) => judge(child, values, rules));
  const shares = node.children.map((child) => child.share);
  const mean = means[node.aggregation];
  return {
    node,
    value: mean(
      children.map((child) => child.value),
      shares,
      {
        missing: mayLeaveOut(node, children, rules) ? 'renormalise' : 'propagate',
        minimumCoverage: rules.minimumCoverage,
      },
    ),
    worst: mean(
      children.map((child) => child.worst),
      shares,
    ),
    best: mean(
      children.map((child) => child.best),
      shares,
    ),
    coverage: weightedMean(
      children.map((child) => child.coverage),
      shares,
    ),
    missing: children.flatMap((child) => child.missing),
    children,
  };
}

function mayLeaveOut(node: PlacedNode, children: readonly Judged[], rules: Required<TreePolicy>): boolean {
  if (rules.missing !== 'require-branches') return rules.missing === 'renormalise';
  const lost = children.filter((child) => child.value === null && child.node.share > 0);
  return node.depth > 0 && lost.every((child) => child.children.length === 0);
}

function report(judged: Judged, usedWeight: number): TreeNodeResult[] {
  const { node, children, ...rest } = judged;
  const used = children.reduce((sum, child) => sum + (child.value === null ? 0 : child.node.share), 0);
  return [
    { id: node.id, path: node.path, leaf: children.length === 0, weight: node.weight, usedWeight, ...rest },
    ...children.flatMap((child) =>
      report(child, child.value === null || used === 0 ? 0 : (usedWeight * child.node.share) / used),
    ),
  ];
}
