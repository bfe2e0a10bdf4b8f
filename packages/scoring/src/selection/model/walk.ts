import type { Criterion, CriterionGroup, CriterionNode } from './criterion.ts';
import type { SelectionModel } from './selection-model.ts';

/** Whether a node of the tree has children. */
export const isGroup = (node: CriterionNode): node is CriterionGroup => 'children' in node;

/** The criteria below a node, in the order of the model. */
export const criteriaBelow = (node: CriterionNode): readonly Criterion[] =>
  isGroup(node) ? node.children.flatMap(criteriaBelow) : [node];

/** Every group and criterion below and including these, parents first. */
export const nodesOf = (nodes: readonly CriterionNode[]): readonly CriterionNode[] =>
  nodes.flatMap((node) => (isGroup(node) ? [node, ...nodesOf(node.children)] : [node]));

/** The criteria of a model, in its order: the leaves of the tree. */
export const leavesOf = ({ criteria }: Pick<SelectionModel, 'criteria'>): readonly Criterion[] =>
  criteria.flatMap(criteriaBelow);
