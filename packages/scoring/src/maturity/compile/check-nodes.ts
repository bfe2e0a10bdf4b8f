import type { MaturityModel } from '../model/maturity-model.ts';
import type { ModelNode } from '../model/model-node.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import type { Problems } from './problems.ts';
import { checkReference, findRings, indexById } from './references.ts';

/** How many nodes may stand inside each other; results, reports and documents hold as many. */
const deepest = 100;

/** Checks the tree of nodes: parents that exist, no rings, a depth that can be read, what single nodes ask for. */
export const checkNodes = (
  model: MaturityModel,
  policies: MaturityPolicies,
  problems: Problems,
): ReadonlyMap<string, ModelNode> => {
  const { id: modelId, nodes } = model;
  const index = indexById(nodes, ['nodes'], problems);
  const kinds = new Set(nodes.map(({ kind }) => kind));
  const competencies = new Set<string>();
  for (const [position, node] of nodes.entries()) {
    const path = ['nodes', position];
    const { id, parentId, competencyId, averagedKind, cap } = node;
    if (id === modelId)
      problems.add('duplicate-id', [...path, 'id'], 'an id other than that of the model', id);
    if (parentId !== null) checkReference(index, [...path, 'parentId'], 'node', parentId, problems);
    if (competencyId !== undefined && competencies.has(competencyId)) {
      problems.add(
        'duplicate-competency',
        [...path, 'competencyId'],
        'one node for a competency',
        competencyId,
      );
    }
    if (competencyId !== undefined) competencies.add(competencyId);
    const rollUp = node.rollUp ?? policies.rollUp;
    if (averagedKind !== undefined) {
      checkReference(kinds, [...path, 'averagedKind'], 'kind of node', averagedKind, problems);
      if (rollUp !== 'avgOfAvg')
        problems.add('idle-member', [...path, 'averagedKind'], 'the roll-up avgOfAvg beside it', rollUp);
    }
    if (cap !== undefined && rollUp !== 'sum') {
      problems.add('idle-member', [...path, 'cap'], 'the roll-up sum beside a cap', rollUp);
    }
  }
  if (policies.averagedKind !== null) {
    checkReference(kinds, ['policies', 'averagedKind'], 'kind of node', policies.averagedKind, problems);
  }
  const before = problems.count;
  const parentOf = (id: string): readonly string[] => {
    const parentId = index.get(id)?.parentId ?? null;
    return parentId === null ? [] : [parentId];
  };
  for (const id of findRings([...index.keys()], parentOf)) {
    const position = nodes.findIndex((node) => node.id === id);
    problems.add('cycle', ['nodes', position, 'parentId'], 'a tree without cycles', id);
  }
  if (problems.count === before) {
    checkDepth(model, index, problems);
    checkDeductions(model, index, problems);
  }
  return index;
};

const checkDepth = (
  { nodes }: MaturityModel,
  index: ReadonlyMap<string, ModelNode>,
  problems: Problems,
): void => {
  const depths = new Map<string, number>();
  for (const [position, node] of nodes.entries()) {
    const above: ModelNode[] = [];
    let at: ModelNode | undefined = node;
    while (at !== undefined && !depths.has(at.id)) {
      above.push(at);
      at = at.parentId === null ? undefined : index.get(at.parentId);
    }
    let depth = at === undefined ? 0 : (depths.get(at.id) ?? 0);
    for (const each of above.reverse()) {
      depth += 1;
      depths.set(each.id, depth);
    }
    if (depth > deepest) {
      problems.add('too-deep', ['nodes', position, 'parentId'], `at most ${deepest} nodes inside each other`);
      return;
    }
  }
};

const checkDeductions = (
  { nodes, id: modelId }: MaturityModel,
  index: ReadonlyMap<string, ModelNode>,
  problems: Problems,
): void => {
  const isInside = (id: string, other: string): boolean => {
    for (
      let at = index.get(id);
      at !== undefined;
      at = at.parentId === null ? undefined : index.get(at.parentId)
    ) {
      if (at.id === other) return true;
    }
    return false;
  };
  const before = problems.count;
  const deducting = nodes.flatMap((node, position) => (node.deduction ? [{ ...node, position }] : []));
  for (const { id, deduction, position } of deducting) {
    const path = ['nodes', position, 'deduction', 'nodeId'];
    const trigger = deduction?.nodeId ?? '';
    if (trigger === modelId || isInside(id, trigger) || isInside(trigger, id)) {
      problems.add('deduction-inside', path, 'a node that neither holds this one nor stands in it', trigger);
    } else checkReference(index, path, 'node', trigger, problems);
  }
  if (problems.count > before || deducting.length === 0) return;
  // A node needs its parts, and the node that decides about its deduction.
  const needs = new Map<string, string[]>();
  for (const { id, parentId, deduction } of nodes) {
    if (parentId !== null) needs.set(parentId, [...(needs.get(parentId) ?? []), id]);
    if (deduction) needs.set(id, [...(needs.get(id) ?? []), deduction.nodeId]);
  }
  for (const id of findRings([...index.keys()], (at) => needs.get(at) ?? [])) {
    const position = nodes.findIndex((node) => node.id === id);
    problems.add('cycle', ['nodes', position, 'deduction'], 'deductions without cycles', id);
  }
};
