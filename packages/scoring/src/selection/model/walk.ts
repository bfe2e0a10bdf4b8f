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

/**
 * The criteria of a model, in its order.
 *
 * @param model - a selection model
 * @returns the leaves of the tree
 * @category selection model
 * @example
 * ```ts
 * import { criteriaOf, oseeCall2024 } from '@osee/scoring/selection';
 *
 * criteriaOf(oseeCall2024).length; // => 10
 * ```
 */
export const criteriaOf = (model: SelectionModel): readonly Criterion[] =>
  model.criteria.flatMap(criteriaBelow);
