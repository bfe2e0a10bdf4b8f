import type { LevelRequirement } from '../model/level.ts';
import type { CompiledModel, CompiledNode } from './compiled-model.ts';

/** One thing that a requirement looks at: a node, the share of a level, or a criterion. */
export interface RequirementItem {
  readonly kind: 'node' | 'share' | 'criterion';
  readonly id: string;
  readonly need: number;
}

/** What a requirement looks at in a node; nothing when it does not concern the node. */
export const itemsOf = (
  { criteria }: Pick<CompiledModel, 'criteria'>,
  node: CompiledNode,
  requirement: LevelRequirement,
): readonly RequirementItem[] => {
  switch (requirement.kind) {
    case 'score':
      return [{ kind: 'node', id: node.id, need: requirement.minimum }];
    case 'level':
      return [{ kind: 'share', id: requirement.levelId, need: requirement.minimum }];
    case 'node':
      return [node, ...node.below]
        .filter(({ id }) => id === requirement.nodeId)
        .map(({ id }) => ({ kind: 'node', id, need: requirement.minimum }));
    case 'each':
      return node.below
        .filter(({ kind }) => kind === requirement.nodeKind)
        .map(({ id }) => ({ kind: 'node', id, need: requirement.minimum }));
    case 'criterion':
      return node.criterionIds.has(requirement.criterionId)
        ? [{ kind: 'criterion', id: requirement.criterionId, need: requirement.minimum }]
        : [];
    case 'musts': {
      const inside = new Set([node, ...node.below].map(({ id }) => id));
      return [...node.criterionIds].flatMap((id): RequirementItem[] => {
        const { criterion, metAt = 1 } = criteria.get(id) ?? {};
        const isBound = criterion?.impacts.some(
          ({ levelId, nodeId }) => levelId === requirement.levelId && inside.has(nodeId),
        );
        return criterion?.obligation === 'must' && isBound ? [{ kind: 'criterion', id, need: metAt }] : [];
      });
    }
  }
};

/** Position of the highest level that a node can reach; -1 where too few questions are asked to name one. */
export const topLevelOf = (
  { policies, model }: Pick<CompiledModel, 'policies' | 'model'>,
  { hasLevel, questionCount }: CompiledNode,
): number =>
  questionCount < policies.minimumQuestions
    ? -1
    : policies.levelCeiling === 'all'
      ? model.levels.length - 1
      : model.levels.reduce(
          (highest, _, position) => (hasLevel[position] ? position : highest),
          Math.min(0, model.levels.length - 1),
        );
