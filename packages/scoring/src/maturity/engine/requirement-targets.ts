import type { LevelRequirement } from '../model/level.ts';
import type { CompiledModel, CompiledNode } from './compiled-model.ts';

/** One thing that a requirement looks at: a node, the share of a level, or a criterion. */
export interface RequirementTarget {
  readonly id: string;
  /** From which value on a criterion is met. */
  readonly metAt: number;
}

/** A requirement of a level with what it looks at in one node; nothing where it does not concern the node. */
export interface PlacedRequirement {
  readonly requirement: LevelRequirement;
  readonly looksAt: 'node' | 'share' | 'criterion';
  readonly targets: readonly RequirementTarget[];
  /** Position of the level whose share is looked at; -1 for none. */
  readonly level: number;
}

type Prepared = Pick<CompiledModel, 'criteria' | 'model'>;

const placed = new WeakMap<CompiledNode, readonly (readonly PlacedRequirement[])[]>();

/** By level, its requirements with what they look at in a node; found once for each node, which is never changed. */
export const requirementsOf = (
  compiled: Prepared,
  node: CompiledNode,
): readonly (readonly PlacedRequirement[])[] => {
  const known = placed.get(node);
  if (known !== undefined) return known;
  const place = placeRequirement(compiled, node);
  const found = compiled.model.levels.map(({ requires }) => requires.map(place));
  placed.set(node, found);
  return found;
};

/** Places requirements in a node; those that look at the same share one list, as many levels may ask it of many nodes. */
export const placeRequirement = (compiled: Prepared, node: CompiledNode) => {
  const lists = new Map<string, readonly RequirementTarget[]>();
  return (requirement: LevelRequirement): PlacedRequirement => {
    const key = keyOf(requirement);
    const targets = lists.get(key) ?? findTargets(compiled, node, requirement);
    lists.set(key, targets);
    const { levels } = compiled.model;
    const level =
      requirement.kind === 'level' ? levels.findIndex(({ id }) => id === requirement.levelId) : -1;
    return { requirement, looksAt: lookOf(requirement), targets, level };
  };
};

/** Positions of the levels whose shares some requirement looks at. */
export const askedShares = ({ levels }: CompiledModel['model']): ReadonlySet<number> =>
  new Set(
    levels.flatMap(({ requires }) =>
      requires.flatMap((requirement) =>
        requirement.kind === 'level' ? levels.findIndex(({ id }) => id === requirement.levelId) : [],
      ),
    ),
  );

/** What a target has to reach. */
export const needOf = (requirement: LevelRequirement, { metAt }: RequirementTarget): number =>
  requirement.kind === 'musts' ? metAt : requirement.minimum;

const lookOf = ({ kind }: LevelRequirement): PlacedRequirement['looksAt'] => {
  if (kind === 'level') return 'share';
  return kind === 'criterion' || kind === 'musts' ? 'criterion' : 'node';
};

const keyOf = (requirement: LevelRequirement): string => {
  switch (requirement.kind) {
    case 'score':
      return 'score';
    case 'level':
    case 'musts':
      return `${requirement.kind} ${requirement.levelId}`;
    case 'node':
      return `node ${requirement.nodeId}`;
    case 'each':
      return `each ${requirement.nodeKind}`;
    case 'criterion':
      return `criterion ${requirement.criterionId}`;
  }
};

const one = (id: string): readonly RequirementTarget[] => [{ id, metAt: 1 }];

const findTargets = (
  { criteria }: Prepared,
  node: CompiledNode,
  requirement: LevelRequirement,
): readonly RequirementTarget[] => {
  switch (requirement.kind) {
    case 'score':
      return one(node.id);
    case 'level':
      return one(requirement.levelId);
    case 'node':
      return [node, ...node.below].some(({ id }) => id === requirement.nodeId) ? one(requirement.nodeId) : [];
    case 'each':
      return node.below
        .filter(({ kind }) => kind === requirement.nodeKind)
        .map(({ id }) => ({ id, metAt: 1 }));
    case 'criterion':
      return node.criterionIds.has(requirement.criterionId) ? one(requirement.criterionId) : [];
    case 'musts': {
      const inside = new Set([node, ...node.below].map(({ id }) => id));
      return [...node.criterionIds].flatMap((id): RequirementTarget[] => {
        const { criterion, metAt = 1 } = criteria.get(id) ?? {};
        const isBound = criterion?.impacts.some(
          ({ levelId, nodeId }) => levelId === requirement.levelId && inside.has(nodeId),
        );
        return criterion?.obligation === 'must' && isBound ? [{ id, metAt }] : [];
      });
    }
  }
};
