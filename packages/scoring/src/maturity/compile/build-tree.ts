import type { CompiledCriterion, CompiledInput, CompiledNode } from '../engine/compiled-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { ModelNode } from '../model/model-node.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import { mergeInputs } from './merge-inputs.ts';

type Part = Pick<
  ModelNode,
  'id' | 'kind' | 'title' | 'weight' | 'rollUp' | 'cap' | 'averagedKind' | 'deduction' | 'competencyId'
>;

/** A node, its own criteria and all below it, which only the building of the tree needs. */
interface Built {
  readonly node: CompiledNode;
  readonly own: readonly CompiledInput[];
  readonly leaves: readonly CompiledInput[];
  readonly parts: readonly Built[];
}

const asInput = ({ id, weight }: Pick<CompiledNode, 'id' | 'weight'>): CompiledInput => ({
  kind: 'node',
  id,
  weight,
  from: 0,
  span: 1,
});

const totalWeight = (inputs: readonly { readonly weight?: number }[]): number =>
  inputs.reduce((sum, { weight = 1 }) => sum + weight, 0);

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
  const coverageOf = new Map(policies.minimumCoverageOf.map(({ nodeKind, minimum }) => [nodeKind, minimum]));
  const floorOf = new Map(policies.coverageFloors.map(({ nodeKind, minimum }) => [nodeKind, minimum]));
  const build = (part: Part, parentId: string | null, share: number, isRung: boolean): Built => {
    const parts = childrenOf.get(parentId) ?? [];
    const impacts = (impactsOf.get(part.id) ?? []).map(
      ({ id, weight = 1, points = { from: 0, to: 1 }, levelId }) => ({
        levelId,
        input: { kind: 'criterion', id, weight, from: points.from, span: points.to - points.from } as const,
      }),
    );
    const own = mergeInputs(impacts.map(({ input }) => input));
    // What is retired or announced weighs nothing.
    const counting = own.filter(({ id }) => criteria.get(id)?.inForce);
    const whole = totalWeight([...counting, ...parts]);
    const rollUp = part.rollUp ?? policies.rollUp;
    const built = parts.map((child) =>
      build(child, child.id, (share * (child.weight ?? 1)) / (whole || 1), isRung || rollUp === 'ladder'),
    );
    const children = built.map(({ node }) => node);
    const below = [...children, ...children.flatMap((child) => child.below)];
    const leaves = mergeInputs([...own, ...built.flatMap((child) => child.leaves)]);
    const averagedKind = part.averagedKind ?? policies.averagedKind;
    const hasLevel = model.levels.map(
      ({ id }, position) =>
        impacts.some(({ levelId }) => levelId === id) || children.some((child) => child.hasLevel[position]),
    );
    const criterionIds = new Set(leaves.map(({ id }) => id));
    const node: CompiledNode = {
      id: part.id,
      kind: part.kind,
      title: part.title,
      competencyId: part.competencyId ?? null,
      weight: part.weight ?? 1,
      share,
      rollUp,
      cap: part.cap ?? null,
      averagedKind: rollUp === 'avgOfAvg' ? averagedKind : null,
      deduction: part.deduction ?? null,
      minimumCoverage: coverageOf.get(part.kind) ?? policies.minimumCoverage,
      floors: below.flatMap(({ id, kind }) => {
        const minimum = floorOf.get(kind);
        return minimum === undefined ? [] : [{ id, minimum }];
      }),
      questionCount: leaves.filter(({ id }) => criteria.get(id)?.inForce).length,
      inputs:
        rollUp === 'flatMean'
          ? leaves
          : rollUp === 'avgOfAvg'
            ? averagesOf(own, built, averagedKind)
            : [...own, ...children.map(asInput)],
      children,
      levelInputs: model.levels.map(({ id }, position) =>
        hasLevel[position]
          ? [
              ...mergeInputs(impacts.filter(({ levelId }) => levelId === id).map(({ input }) => input)),
              ...children
                .filter((child) => child.hasLevel[position] || policies.partWithoutLevel === 'zero')
                .map((child) => ({ ...asInput(child), isEmpty: child.hasLevel[position] !== true })),
            ]
          : [],
      ),
      hasLevel,
      below,
      criterionIds,
      isRung,
    };
    return { node, own, leaves, parts: built };
  };
  return build({ id: model.id, kind: 'model', title: model.title }, null, 1, false).node;
};

/** The parts that are averaged, each counting once; the criteria outside of them count as one part together. */
const averagesOf = (
  own: readonly CompiledInput[],
  built: readonly Built[],
  averagedKind: string | null,
): CompiledInput[] => {
  const parts: CompiledInput[] = [];
  const stray: CompiledInput[] = [...own];
  const visit = ({ node, own: ownInputs, leaves, parts: below }: Built): void => {
    if (averagedKind === null || node.kind === averagedKind) parts.push({ ...asInput(node), weight: 1 });
    else if (node.below.some(({ kind }) => kind === averagedKind)) {
      stray.push(...ownInputs);
      for (const each of below) visit(each);
    } else stray.push(...leaves);
  };
  for (const each of built) visit(each);
  const together = mergeInputs(stray);
  const whole = parts.length > 0 ? totalWeight(together) || 1 : 1;
  return [...together.map((input) => ({ ...input, weight: input.weight / whole })), ...parts];
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
