import { checkNumber, fail } from '../compile/fail.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import { evaluate, type Readings } from '../engine/evaluate.ts';
import { shownScore } from '../engine/evaluation.ts';
import { fallsShort } from '../engine/falls-short.ts';
import { reachedLevel } from '../engine/judge-level.ts';
import type { LevelRequirement } from '../model/level.ts';
import type { ImprovementGoal } from './improvement-plan.ts';
import { levelView, scoreView, type View } from './plan-view.ts';

/** A goal, as a search needs it. */
export interface PlanGoal {
  /** Whether the goal is reached: the engine decides. */
  readonly meets: (readings: Readings) => boolean;
  /** Ways to look at the model in each of which the goal asks for something. The first is that of the scores. */
  readonly views: readonly [View, ...View[]];
  /** Values that single criteria have to reach. */
  readonly criterionFloors: ReadonlyMap<string, number>;
  /** Whether the model has such a level at all for its root. */
  readonly exists: boolean;
}

/** Bounds let through a little more than the engine, so that rounding never closes a way. */
const slack = 1e-11;

/** Prepares a goal. */
export const planGoal = (compiled: CompiledModel, goal: ImprovementGoal): PlanGoal =>
  'score' in goal ? scoreGoal(compiled, goal.score) : levelGoal(compiled, goal.levelId);

const scoreGoal = (compiled: CompiledModel, score: number): PlanGoal => {
  checkNumber(['goal', 'score'], score, 0, 1);
  const { root, maxima, policies } = compiled;
  const need = (score - policies.tolerance) * (maxima.get(root.id) ?? 1);
  return {
    meets: (readings) => {
      const evaluated = evaluate(compiled, readings).get(root.id);
      const reached = shownScore(evaluated);
      return reached !== null && !fallsShort(reached / (evaluated?.maximum || 1), score, policies.tolerance);
    },
    views: [scoreView(compiled, root, (node) => (node === root ? need - slack : null))],
    criterionFloors: new Map(),
    exists: true,
  };
};

const levelGoal = (compiled: CompiledModel, levelId: string): PlanGoal => {
  const { root, model, maxima, policies } = compiled;
  const target = model.levels.findIndex(({ id }) => id === levelId);
  if (target < 0) fail('unknown-level', ['goal', 'levelId'], 'a level of the model', levelId);
  const requirements = model.levels.slice(0, target + 1).flatMap(({ requires }) => requires);
  const floors = new Map<string, number>();
  const ask = (id: string, minimum: number): void => {
    floors.set(id, Math.max(floors.get(id) ?? 0, minimum));
  };
  for (const requirement of requirements) {
    if (requirement.kind === 'score') ask(root.id, requirement.minimum);
    if (requirement.kind === 'node') ask(requirement.nodeId, requirement.minimum);
    if (requirement.kind !== 'each') continue;
    for (const { id, kind } of root.below) if (kind === requirement.nodeKind) ask(id, requirement.minimum);
  }
  const floorOf: View['floorOf'] = ({ id }) => {
    const [floor, maximum] = [floors.get(id), maxima.get(id)];
    return floor === undefined || !maximum ? null : (floor - policies.tolerance) * maximum - slack;
  };
  const scores = scoreView(compiled, root, floorOf);
  const apart = root.below
    .filter((node) => floors.has(node.id) && !scores.nodes.includes(node))
    .map((node): View => ({ ...scoreView(compiled, node, floorOf), partIds: new Set() }));
  const shares = requirements.flatMap((requirement) => {
    if (requirement.kind !== 'level') return [];
    const level = model.levels.findIndex(({ id }) => id === requirement.levelId);
    return [levelView(compiled, level, requirement.minimum - policies.tolerance - slack)];
  });
  return {
    meets: (readings) => reachedLevel(compiled, root, evaluate(compiled, readings), readings) >= target,
    views: [scores, ...apart, ...shares],
    criterionFloors: criterionFloors(compiled, requirements),
    exists: policies.levelCeiling === 'all' || highestWithCriteria(compiled) >= target,
  };
};

const highestWithCriteria = ({ root, model }: CompiledModel): number =>
  model.levels.reduce((highest, _, level) => (root.levelInputs[level]?.length ? level : highest), 0);

const criterionFloors = (
  { root, criteria, policies }: CompiledModel,
  requirements: readonly LevelRequirement[],
): ReadonlyMap<string, number> => {
  const floors = new Map<string, number>();
  const ask = (id: string, minimum: number): void => {
    floors.set(id, Math.max(floors.get(id) ?? 0, minimum - policies.tolerance));
  };
  for (const requirement of requirements) {
    if (requirement.kind === 'criterion') ask(requirement.criterionId, requirement.minimum);
    if (requirement.kind !== 'musts') continue;
    for (const id of root.criterionIds) {
      const { criterion, metAt = 1 } = criteria.get(id) ?? {};
      const bound = criterion?.impacts.some(({ levelId }) => levelId === requirement.levelId);
      if (criterion?.obligation === 'must' && bound) ask(id, metAt);
    }
  }
  return floors;
};
