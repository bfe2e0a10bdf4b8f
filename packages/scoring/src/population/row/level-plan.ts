import type { CompiledModel, CompiledNode } from '../../maturity/engine/compiled-model.ts';
import { itemsOf, topLevelOf } from '../../maturity/engine/requirement-items.ts';
import type { LevelRequirement } from '../../maturity/model/level.ts';

/** One requirement of a level of one node, with what it looks at. */
export interface PlannedRequirement {
  readonly kind: LevelRequirement['kind'];
  readonly isOfCriteria: boolean;
  /** Positions of the criteria or of the nodes. */
  readonly items: Int32Array;
  readonly needs: Float64Array;
  /** For the share of the questions bound to a level: the position of that level; -1 for another requirement. */
  readonly shareOf: number;
}

/** A level with the requirements that look at something in the node. */
export interface PlannedLevel {
  /** Whether the level requires nothing at all of any node. */
  readonly isFree: boolean;
  readonly requires: readonly PlannedRequirement[];
}

/** What the level of one node hangs on. */
export interface LevelPlan {
  /** Position of the highest level that the node can be given; -1 for none. */
  readonly top: number;
  readonly levels: readonly PlannedLevel[];
  /** The nodes that have to be answered to a minimum, itself first. */
  readonly floors: Int32Array;
  readonly minima: Float64Array;
}

/** Finds once what every requirement looks at. */
export const planLevels = (compiled: CompiledModel): readonly LevelPlan[] => {
  const { order, criteria, model } = compiled;
  const nodeAt = new Map(order.map(({ id }, position) => [id, position]));
  const criterionAt = new Map([...criteria.keys()].map((id, position) => [id, position]));
  const plan = (node: CompiledNode, requirement: LevelRequirement): PlannedRequirement => {
    const items = itemsOf(compiled, node, requirement);
    const isOfCriteria = requirement.kind === 'criterion' || requirement.kind === 'musts';
    return {
      kind: requirement.kind,
      isOfCriteria,
      items: Int32Array.from(items, ({ id }) => (isOfCriteria ? criterionAt : nodeAt).get(id) ?? 0),
      needs: Float64Array.from(items, ({ need }) => need),
      shareOf:
        requirement.kind === 'level' ? model.levels.findIndex(({ id }) => id === requirement.levelId) : -1,
    };
  };
  return order.map((node) => {
    const floors = [{ id: node.id, minimum: node.minimumCoverage }, ...node.floors];
    return {
      top: topLevelOf(compiled, node),
      levels: model.levels.map(({ requires }) => ({
        isFree: requires.length === 0,
        requires: requires
          .map((requirement) => plan(node, requirement))
          .filter(({ items }) => items.length > 0),
      })),
      floors: Int32Array.from(floors, ({ id }) => nodeAt.get(id) ?? 0),
      minima: Float64Array.from(floors, ({ minimum }) => minimum),
    };
  });
};
