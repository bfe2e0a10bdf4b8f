import type { LevelRequirement } from '../model/level.ts';
import type { CompiledModel, CompiledNode } from './compiled-model.ts';
import { needOf, type PlacedRequirement, placeRequirement } from './requirement-targets.ts';

/** One thing that a requirement looks at, with what it has to reach. */
export interface RequirementItem {
  readonly kind: PlacedRequirement['looksAt'];
  readonly id: string;
  readonly need: number;
}

/** What a requirement looks at in a node; nothing when it does not concern the node. */
export const itemsOf = (
  compiled: Pick<CompiledModel, 'criteria' | 'model'>,
  node: CompiledNode,
  requirement: LevelRequirement,
): readonly RequirementItem[] => {
  const { looksAt, targets } = placeRequirement(compiled, node)(requirement);
  return targets.map((target) => ({ kind: looksAt, id: target.id, need: needOf(requirement, target) }));
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
