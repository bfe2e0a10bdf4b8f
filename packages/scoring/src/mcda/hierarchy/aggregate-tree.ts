import type { CriterionNode } from './criterion-tree.ts';
import type { LeafValues } from './leaf-values.ts';
import { prepareTree } from './prepare-tree.ts';
import type { TreePolicy } from './tree-policy.ts';
import type { TreeResult } from './tree-result.ts';

/**
 * Brings the values of a hierarchy together, from the leaves up. What is unknown stays visible: every node has
 * its coverage, and the worst and best value that it could have. For many alternatives, prepare the tree once with
 * `prepareTree`.
 *
 * @param tree - the hierarchy
 * @param values - the value of each leaf by its id, normalised so that more is better; left out or `null` is
 *   unknown
 * @param policy - what to do about unknown leaves
 * @returns the value of the root, `null` when the policy gives none, and of every node
 * @throws `OseeError` with code `unknown-criterion`, `out-of-scale`, `out-of-range`, `duplicate-id`,
 *   `negative-weight`, `all-zero-weights`, `not-a-finite-number`, `negative-value` or `unknown-option`
 * @category aggregation
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
export function aggregateTree(tree: CriterionNode, values: LeafValues, policy: TreePolicy = {}): TreeResult {
  return prepareTree(tree, policy).aggregate(values);
}
