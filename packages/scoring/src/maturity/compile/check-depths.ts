import type { MaturityModel } from '../model/maturity-model.ts';
import type { Problems } from './problems.ts';
import { checkReference, indexById } from './references.ts';

interface Indexes {
  readonly nodes: ReadonlyMap<string, unknown>;
  readonly criteria: ReadonlyMap<string, unknown>;
}

/**
 * Checks the depths and the weightings: references, and that every depth asks what a level or a deduction names, as that
 * could not be judged otherwise.
 */
export const checkDepths = (model: MaturityModel, { nodes, criteria }: Indexes, problems: Problems): void => {
  const { depths = [], weightings = [] } = model;
  indexById(depths, ['depths'], problems);
  for (const [position, depth] of depths.entries()) {
    const path = ['depths', position, 'criterionIds'];
    const asked = new Set<string>();
    for (const [number, id] of depth.criterionIds.entries()) {
      checkReference(criteria, [...path, number], 'criterion', id, problems);
      if (asked.has(id)) problems.add('duplicate-id', [...path, number], 'every criterion once', id);
      asked.add(id);
    }
    if (asked.size === 0) problems.add('empty-depth', path, 'at least one criterion');
    for (const need of needsOf(model)) {
      if (need.some((id) => asked.has(id))) continue;
      problems.add(
        'depth-without-requirement',
        path,
        `one of ${need.join(', ')}, which the model's rules name`,
      );
    }
  }
  indexById(weightings, ['weightings'], problems);
  for (const [position, { weights }] of weightings.entries()) {
    for (const [number, { nodeId }] of weights.entries()) {
      checkReference(nodes, ['weightings', position, 'weights', number, 'nodeId'], 'node', nodeId, problems);
    }
  }
};

/** For each criterion and part that a rule names, the questions of which at least one has to be asked. */
const needsOf = ({ levels, nodes, criteria }: MaturityModel): readonly (readonly string[])[] => {
  const inside = (nodeId: string): readonly string[] => [
    nodeId,
    ...nodes.filter(({ parentId }) => parentId === nodeId).flatMap(({ id }) => inside(id)),
  ];
  const questionsOf = (nodeId: string): readonly string[] => {
    const parts = new Set(inside(nodeId));
    return criteria
      .filter(({ impacts }) => impacts.some((each) => parts.has(each.nodeId)))
      .map(({ id }) => id);
  };
  const named = levels.flatMap(({ requires }) => requires);
  return [
    ...named.flatMap((each) => (each.kind === 'criterion' ? [[each.criterionId]] : [])),
    ...named.flatMap((each) => (each.kind === 'node' ? [questionsOf(each.nodeId)] : [])),
    ...nodes.flatMap(({ deduction }) => (deduction ? [questionsOf(deduction.nodeId)] : [])),
  ];
};
