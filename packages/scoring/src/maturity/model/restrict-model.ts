import type { Criterion, Impact, Retirement } from './criterion.ts';
import type { MaturityModel } from './maturity-model.ts';
import type { AskedDepth } from './model-depth.ts';
import type { ModelNode } from './model-node.ts';
import type { MaturityPolicies } from './policies.ts';

interface RestrictedModel extends Pick<AskedDepth, 'notAskedIds' | 'notAskedParts'> {
  readonly restricted: MaturityModel;
}

interface Weighed {
  readonly weight?: number;
}

export const isInForce = ({ retired, future }: Criterion): boolean =>
  retired === undefined && future !== true;

const totalOf = (items: readonly Weighed[]): number => items.reduce((sum, { weight = 1 }) => sum + weight, 0);

/** The weight of what is left of a group, so that together it weighs what the whole group weighed. */
const sharedOut = ({ weight = 1 }: Weighed, all: readonly Weighed[], left: readonly Weighed[]): Weighed =>
  left.length === all.length ? {} : { weight: (weight * totalOf(all)) / (totalOf(left) || 1) };

const replacedIn = (
  { replacedBy }: Retirement,
  isThere: (id: string) => boolean,
): Pick<Retirement, 'replacedBy'> => (replacedBy ? { replacedBy: replacedBy.filter(isThere) } : {});

/**
 * The model with some of its questions. A part about which nothing is asked is left out, and what stands below it moves
 * up. Questions that are retired or announced stay, so that old answers still find their way.
 */
export const restrictModel = (model: MaturityModel, criterionIds: readonly string[]): RestrictedModel => {
  const chosen = new Set(criterionIds);
  const isKept = (criterion: Criterion): boolean => !isInForce(criterion) || chosen.has(criterion.id);
  const impactsOn = (nodeId: string, test: (criterion: Criterion) => boolean): readonly Impact[] =>
    model.criteria
      .filter((criterion) => isInForce(criterion) && test(criterion))
      .flatMap(({ impacts }) => impacts.filter((impact) => impact.nodeId === nodeId));
  const ownOf = (nodeId: string) => impactsOn(nodeId, () => true);
  const keptOf = (nodeId: string) => impactsOn(nodeId, isKept);
  const partsOf = (nodeId: string) => model.nodes.filter(({ parentId }) => parentId === nodeId);
  const found = new Map<string, boolean>();
  const isAsked = ({ id }: ModelNode): boolean => {
    const known = found.get(id);
    if (known !== undefined) return known;
    // Parts inside each other, which a model must not have, end here.
    found.set(id, false);
    const asked = keptOf(id).length > 0 || partsOf(id).some(isAsked);
    found.set(id, asked);
    return asked;
  };
  const isLeftOut = (node: ModelNode): boolean => {
    const isEmptied = ownOf(node.id).length > 0 && keptOf(node.id).length === 0;
    return !isAsked(node) || (isEmptied && node.competencyId !== undefined);
  };
  const leftOut = new Set(model.nodes.filter(isLeftOut).map(({ id }) => id));
  const parents = new Map(model.nodes.map(({ id, parentId }) => [id, parentId]));
  const homeOf = (nodeId: string | null): string | null => {
    const passed = new Set<string>();
    let home = nodeId;
    while (home !== null && leftOut.has(home) && !passed.has(home)) {
      passed.add(home);
      home = parents.get(home) ?? null;
    }
    return home;
  };
  const stays = ({ id }: ModelNode): boolean => !leftOut.has(id);
  const partWeight = (node: ModelNode): Weighed => {
    const { parentId } = node;
    if (parentId === null || keptOf(parentId).length === 0) return {};
    return sharedOut(node, partsOf(parentId), partsOf(parentId).filter(stays));
  };
  const nodes = model.nodes
    .filter(stays)
    .map((node) => ({ ...node, parentId: homeOf(node.parentId), ...partWeight(node) }));
  const keptIds = new Set(model.criteria.filter(isKept).map(({ id }) => id));
  const isThere = (id: string): boolean => keptIds.has(id);
  const criteria = model.criteria.filter(isKept).map((criterion) => {
    const impacts = criterion.impacts.map((impact) => {
      const { nodeId } = impact;
      if (!isInForce(criterion)) return { ...impact, nodeId: homeOf(nodeId) ?? nodes[0]?.id ?? nodeId };
      const isBesideParts = partsOf(nodeId).some(stays);
      return isBesideParts ? { ...impact, ...sharedOut(impact, ownOf(nodeId), keptOf(nodeId)) } : impact;
    });
    const { dependsOn = [], dependsOnReason, retired, ...rest } = criterion;
    const needs = dependsOn.filter((id) => chosen.has(id));
    return {
      ...rest,
      impacts,
      ...(retired && { retired: { ...retired, ...replacedIn(retired, isThere) } }),
      ...(needs.length > 0 && {
        dependsOn: needs,
        ...(dependsOnReason !== undefined && { dependsOnReason }),
      }),
    };
  });
  const scaleIds = new Set(criteria.map(({ scaleId }) => scaleId));
  const kinds = new Set([...nodes.map(({ kind }) => kind), 'model']);
  return {
    restricted: {
      ...model,
      ...(model.policies && { policies: policiesFor(model.policies, kinds) }),
      scales: model.scales.filter(({ id }) => scaleIds.has(id)),
      levels: model.levels.map((level) => ({
        ...level,
        requires: level.requires.filter((each) => each.kind !== 'each' || kinds.has(each.nodeKind)),
      })),
      nodes,
      criteria,
      ...(model.weightings && {
        weightings: model.weightings.map((weighting) => ({
          ...weighting,
          weights: weighting.weights.filter(({ nodeId }) => !leftOut.has(nodeId)),
        })),
      }),
    },
    notAskedIds: model.criteria.filter((criterion) => !isKept(criterion)).map(({ id }) => id),
    notAskedParts: model.nodes
      .filter((node) => !stays(node))
      .map(({ id, title, competencyId }) => ({ id, title, competencyId: competencyId ?? null })),
  };
};

type Floors = MaturityPolicies['minimumCoverageOf'];

/** The policies without what they say of kinds of part that are not there. */
const policiesFor = (
  policies: Partial<MaturityPolicies>,
  kinds: ReadonlySet<string>,
): Partial<MaturityPolicies> => {
  const known = (floors: Floors): Floors => floors.filter(({ nodeKind }) => kinds.has(nodeKind));
  const { minimumCoverageOf, coverageFloors } = policies;
  return {
    ...policies,
    ...(minimumCoverageOf && { minimumCoverageOf: known(minimumCoverageOf) }),
    ...(coverageFloors && { coverageFloors: known(coverageFloors) }),
  };
};
