import type { Criterion, CriterionNode } from '@osee/scoring/selection';

/** The criteria that are scored, without the groups in which they stand. */
export const leavesOf = (nodes: readonly CriterionNode[]): readonly Criterion[] =>
  nodes.flatMap((node) => ('children' in node ? leavesOf(node.children) : [node]));
