import type { CompiledNode, NodeRelations } from '../engine/compiled-model.ts';

/** The nodes that a node needs before it can be scored. */
const neededBy = (node: CompiledNode, nodes: ReadonlyMap<string, CompiledNode>): readonly CompiledNode[] => {
  const inputs = node.inputs.flatMap(({ kind, id }) => (kind === 'node' ? (nodes.get(id) ?? []) : []));
  const trigger = node.deduction ? (nodes.get(node.deduction.nodeId) ?? []) : [];
  return [...node.children, ...inputs].concat(trigger);
};

/** Every node after the nodes that it needs; without recursion, as chains of deductions may be long. */
export const orderNodes = (root: CompiledNode): readonly CompiledNode[] => {
  const nodes = new Map([root, ...root.below].map((node) => [node.id, node]));
  const order: CompiledNode[] = [];
  const entered = new Set<string>();
  const placed = new Set<string>();
  const waiting: CompiledNode[] = [root];
  for (let node = waiting.at(-1); node !== undefined; node = waiting.at(-1)) {
    if (placed.has(node.id)) waiting.pop();
    else if (entered.has(node.id)) {
      waiting.pop();
      placed.add(node.id);
      order.push(node);
    } else {
      entered.add(node.id);
      waiting.push(
        ...neededBy(node, nodes)
          .filter(({ id }) => !entered.has(id))
          .reverse(),
      );
    }
  }
  return order;
};

/** Which criteria touch a node, and which come into its score by more than one way. */
export const relateCriteria = (order: readonly CompiledNode[]): ReadonlyMap<string, NodeRelations> => {
  const related = new Map<string, NodeRelations & { readonly scoreIds: ReadonlySet<string> }>();
  for (const node of order) {
    const touchedBy = new Set(node.criterionIds);
    const scoreIds = new Set<string>();
    const sharedIds = new Set<string>();
    const add = (ids: Iterable<string>): void => {
      for (const id of ids) {
        if (scoreIds.has(id)) sharedIds.add(id);
        scoreIds.add(id);
      }
    };
    const trigger = node.deduction ? [node.deduction.nodeId] : [];
    const parts = node.inputs.flatMap(({ kind, id }) => (kind === 'node' ? [id] : []));
    add(node.inputs.flatMap(({ kind, id }) => (kind === 'criterion' ? [id] : [])));
    for (const id of [...parts, ...trigger]) {
      add(related.get(id)?.scoreIds ?? []);
      for (const shared of related.get(id)?.sharedIds ?? []) sharedIds.add(shared);
    }
    for (const id of [...trigger, ...node.children.map((child) => child.id)]) {
      for (const criterionId of related.get(id)?.touchedBy ?? []) touchedBy.add(criterionId);
    }
    related.set(node.id, { touchedBy, scoreIds, sharedIds });
  }
  return related;
};

/** By criterion, the nodes whose figures its answer can change, each after those that it needs. */
export const nodesByCriterion = (
  order: readonly CompiledNode[],
  relations: ReadonlyMap<string, NodeRelations>,
): ReadonlyMap<string, readonly CompiledNode[]> => {
  const nodes = new Map<string, CompiledNode[]>();
  for (const node of order) {
    for (const id of relations.get(node.id)?.touchedBy ?? []) {
      const known = nodes.get(id);
      if (known) known.push(node);
      else nodes.set(id, [node]);
    }
  }
  return nodes;
};
