import type { MaturityModel } from '../model/maturity-model.ts';
import type { ModelNode } from '../model/model-node.ts';
import { policyNames } from '../model/policies.ts';
import { byId, checkNumber, checkReference, fail } from './fail.ts';

/** Checks the tree of nodes: parents that exist, no cycles, sound weights. */
export const checkNodes = ({ id: modelId, nodes }: MaturityModel): ReadonlyMap<string, ModelNode> => {
  const index = byId(nodes, ['nodes']);
  const competencies = new Set<string>();
  for (const [position, { id, parentId, weight = 1, rollUp, competencyId }] of nodes.entries()) {
    const path = ['nodes', position];
    if (id === modelId) fail('duplicate-id', [...path, 'id'], 'an id other than that of the model', id);
    if (parentId !== null) checkReference(index, [...path, 'parentId'], 'node', parentId);
    checkNumber([...path, 'weight'], weight, 0, Number.MAX_VALUE);
    if (rollUp !== undefined && !policyNames.rollUp.includes(rollUp)) {
      fail('unknown-policy', [...path, 'rollUp'], `one of ${policyNames.rollUp.join(', ')}`, rollUp);
    }
    if (competencyId !== undefined && competencies.has(competencyId)) {
      fail('duplicate-competency', [...path, 'competencyId'], 'one node for a competency', competencyId);
    }
    if (competencyId !== undefined) competencies.add(competencyId);
  }
  for (const [position, { id }] of nodes.entries()) {
    const loops = hasCycle(id, (above) => {
      const parentId = index.get(above)?.parentId ?? null;
      return parentId === null ? [] : [parentId];
    });
    if (loops) fail('cycle', ['nodes', position, 'parentId'], 'a tree without cycles', id);
  }
  return index;
};

/** Whether a walk that starts at an item comes back to it. */
export const hasCycle = (start: string, next: (id: string) => readonly string[]): boolean => {
  const seen = new Set<string>();
  const waiting = [...next(start)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === start) return true;
    if (!seen.has(id)) waiting.push(...next(id));
    seen.add(id);
  }
  return false;
};
