import { checkFilledList } from '../internal/check-list.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkOptions, type OptionNames } from '../internal/check-options.ts';
import { checkShare } from '../internal/check-share.ts';
import { checkLeafValues, checkScale } from '../internal/tree-values.ts';
import { flatten, placeTree } from '../internal/walk-tree.ts';
import type { CriterionNode } from './criterion-tree.ts';
import { type Judged, judgeNode, type TreeRules } from './judge-node.ts';
import type { LeafValues } from './leaf-values.ts';
import type { TreePolicy } from './tree-policy.ts';
import type { TreeNodeResult, TreeResult } from './tree-result.ts';

/**
 * A hierarchy that was checked once and can be worked out for many alternatives.
 *
 * @category aggregation
 * @example
 * ```ts
 * import { type PreparedTree, prepareTree } from '@osee/scoring/mcda';
 *
 * const prepared: PreparedTree = prepareTree({ id: 'index', children: [{ id: 'a' }, { id: 'b' }] });
 * prepared.aggregate({ a: 1, b: 0 }).value; // => 0.5
 * ```
 */
export interface PreparedTree {
  /** As `aggregateTree` with the tree and the policy that were prepared. */
  readonly aggregate: (values: LeafValues) => TreeResult;
}

/**
 * Checks a hierarchy and a policy once and works out the weights, for many alternatives in a row.
 *
 * @param tree - the hierarchy
 * @param policy - what to do about unknown leaves
 * @returns the same results as `aggregateTree`, alternative by alternative
 * @throws `OseeError` with code `duplicate-id`, `negative-weight`, `all-zero-weights`, `not-a-finite-number`,
 *   `out-of-scale`, `out-of-range` or `unknown-option`
 * @category aggregation
 * @example
 * ```ts
 * import { prepareTree } from '@osee/scoring/mcda';
 *
 * const { aggregate } = prepareTree({ id: 'index', children: [{ id: 'a', weight: 3 }, { id: 'b', weight: 1 }] });
 * [{ a: 1, b: 0 }, { a: 0, b: 1 }].map((values) => aggregate(values).value); // => [0.75, 0.25]
 * ```
 */
export function prepareTree(tree: CriterionNode, policy: TreePolicy = {}): PreparedTree {
  checkOptions(policy, policyNames);
  const missing = checkOneOf(
    policy.missing ?? 'require-branches',
    ['require-branches', 'propagate', 'renormalise', 'zero'],
    ['missing'],
  );
  const rules: TreeRules = {
    missing,
    minimumCoverage: checkCoverages(policy.minimumCoverage ?? 0.66),
    scale: checkScale(policy.scale ?? [0, 1]),
  };
  const root = placeTree(tree);
  const leaves = new Set(flatten(root).flatMap(({ id, children }) => (children.length === 0 ? [id] : [])));
  return {
    aggregate: (values) => {
      const judged = judgeNode(root, checkLeafValues(leaves, values), rules);
      const { value, worst, best, coverage, missing: unknown } = judged;
      const nodes: TreeNodeResult[] = [];
      report(judged, 1, nodes);
      return { value, worst, best, coverage, missing: unknown, nodes };
    },
  };
}

const policyNames: OptionNames<TreePolicy> = { missing: true, minimumCoverage: true, scale: true };

/** One share for every level, or a list by level. */
function checkCoverages(coverage: number | readonly number[]): readonly number[] {
  if (typeof coverage === 'number') return [checkShare(coverage, ['minimumCoverage'])];
  return checkFilledList(coverage, ['minimumCoverage']).map((share, level) =>
    checkShare(share, ['minimumCoverage', level]),
  );
}

/** Lists a node and everything below it, parents first. */
function report(judged: Judged, usedWeight: number, nodes: TreeNodeResult[]): void {
  const { node, value, worst, best, coverage, missing, children } = judged;
  const { id, path, weight } = node;
  const leaf = children.length === 0;
  nodes.push({ id, path, leaf, weight, usedWeight, value, worst, best, coverage, missing });
  const used = children.reduce((sum, child) => sum + (child.value === null ? 0 : child.node.share), 0);
  for (const child of children) {
    const isUsed = child.value !== null && used !== 0;
    report(child, isUsed ? (usedWeight * child.node.share) / used : 0, nodes);
  }
}
