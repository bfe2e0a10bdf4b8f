import type { CompiledCriterion, CompiledInput, CompiledNode } from '../engine/compiled-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { ModelNode } from '../model/model-node.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import { fail } from './fail.ts';

type Part = Pick<ModelNode, 'id' | 'kind' | 'title' | 'weight' | 'rollUp' | 'competencyId'>;

/** One input a criterion: several impacts on one node count together. */
const merge = (inputs: readonly CompiledInput[]): CompiledInput[] => {
  const merged = new Map<string, CompiledInput>();
  for (const input of inputs) {
    const weight = (merged.get(input.id)?.weight ?? 0) + input.weight;
    merged.set(input.id, { ...input, weight });
  }
  return [...merged.values()];
};

/** Builds the tree that is scored, from the flat lists of a checked model. */
export const buildTree = (
  model: MaturityModel,
  policies: MaturityPolicies,
  criteria: ReadonlyMap<string, CompiledCriterion>,
): CompiledNode => {
  const childrenOf = groupBy(model.nodes, ({ parentId }) => parentId);
  const impactsOf = groupBy(
    [...criteria.values()].flatMap(({ criterion }) =>
      criterion.impacts.map((impact) => ({ ...impact, id: criterion.id })),
    ),
    ({ nodeId }) => nodeId,
  );
  const build = (
    part: Part,
    parentId: string | null,
    share: number,
    path: readonly (string | number)[],
  ): CompiledNode => {
    const parts = childrenOf.get(parentId) ?? [];
    const impacts = impactsOf.get(part.id) ?? [];
    const own = merge(impacts.map(({ id, weight = 1 }) => ({ kind: 'criterion', id, weight })));
    const whole = [...own, ...parts].reduce((sum, { weight = 1 }) => sum + weight, 0);
    if (whole === 0 && own.length + parts.length > 0) {
      fail('no-weight', path, `a weight above 0 among the inputs of "${part.id}"`);
    }
    const children = parts.map((child) =>
      build(child, child.id, (share * (child.weight ?? 1)) / (whole || 1), [
        'nodes',
        model.nodes.indexOf(child),
      ]),
    );
    const rollUp = part.rollUp ?? policies.rollUp;
    const below = [...children, ...children.flatMap((child) => child.below)];
    const asInput = ({ id, weight }: CompiledNode): CompiledInput => ({ kind: 'node', id, weight });
    const leaves = merge([...own, ...children.flatMap(leavesOf)]);
    const ownWeight = own.reduce((sum, { weight }) => sum + weight, 0);
    const inputs = {
      flatMean: leaves,
      // The criteria of the node itself count as one part beside the others.
      avgOfAvg: [
        ...own.map((input) => ({
          ...input,
          weight: children.length > 0 ? input.weight / (ownWeight || 1) : input.weight,
        })),
        ...children.map((child) => ({ ...asInput(child), weight: 1 })),
      ],
      direct: [...own, ...children.map(asInput)],
    }[rollUp === 'flatMean' || rollUp === 'avgOfAvg' ? rollUp : 'direct'];
    return {
      id: part.id,
      kind: part.kind,
      title: part.title,
      competencyId: part.competencyId ?? null,
      weight: part.weight ?? 1,
      share,
      rollUp,
      inputs,
      children,
      levelInputs: model.levels.map(({ id: levelId }, position) => [
        ...merge(
          impacts
            .filter((impact) => impact.levelId === levelId)
            .map(({ id, weight = 1 }) => ({ kind: 'criterion', id, weight })),
        ),
        ...children.filter((child) => child.levelInputs[position]?.length).map(asInput),
      ]),
      below,
      criterionIds: new Set(leaves.map(({ id }) => id)),
    };
  };
  const leavesOf = (node: CompiledNode): CompiledInput[] =>
    merge([
      ...(impactsOf.get(node.id) ?? []).map(({ id, weight = 1 }) => ({
        kind: 'criterion' as const,
        id,
        weight,
      })),
      ...node.children.flatMap(leavesOf),
    ]);
  return build({ id: model.id, kind: 'model', title: model.title }, null, 1, ['nodes']);
};

const groupBy = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
