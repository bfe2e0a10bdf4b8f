import type { CompiledModel } from '../engine/compiled-model.ts';
import { evaluate, type Readings } from '../engine/evaluate.ts';
import { type Evaluation, type Reading, shownScore } from '../engine/evaluation.ts';
import { judgeLevel } from '../engine/judge-level.ts';
import type { Candidate } from './candidates.ts';
import type { ImprovementItem, ImprovementPhase } from './improvement-plan.ts';
import type { PhaseMove } from './phase-plan.ts';

/** Where the model stands: score and level of its root, and what keeps it from the next. */
export const standingOf = (compiled: CompiledModel, evaluation: Evaluation, readings: Readings) => {
  const { reached, blocking } = judgeLevel(compiled, compiled.root, evaluation, readings);
  const score = shownScore(evaluation.get(compiled.root.id));
  return { score, levelId: compiled.model.levels[reached]?.id ?? null, blocking };
};

/** Scores each phase of a plan, from the one before: only what a phase moves is evaluated again. */
export const phaseResults = (
  compiled: CompiledModel,
  readings: ReadonlyMap<string, Reading>,
  candidates: readonly Candidate[],
  phases: readonly (readonly PhaseMove[])[],
): readonly ImprovementPhase[] => {
  const state = new Map<string, Reading>(readings);
  let evaluation = evaluate(compiled, state);
  return phases.map((moves) => {
    const changedIds = moves.flatMap(({ position, to }) => {
      const { criterionId = '', steps = [] } = candidates[position] ?? {};
      const step = steps[to];
      if (step) state.set(criterionId, step.reading);
      return [criterionId];
    });
    evaluation = evaluate(compiled, state, { evaluation, changedIds });
    const { score, levelId } = standingOf(compiled, evaluation, state);
    const items = itemsOf(candidates, moves);
    return { items, cost: items.reduce((sum, item) => sum + item.cost, 0), score, levelId };
  });
};

/** The items of some moves, in the order of the candidates. */
export const itemsOf = (
  candidates: readonly Candidate[],
  moves: readonly PhaseMove[],
): readonly ImprovementItem[] =>
  moves.flatMap(({ position, from, to }): ImprovementItem[] => {
    const candidate = candidates[position];
    const step = candidate?.steps[to];
    if (candidate === undefined || to <= from || !step || step.optionId === null) return [];
    const { criterionId, text, effort, steps } = candidate;
    return [
      {
        criterionId,
        text,
        fromOptionId: steps[from]?.optionId ?? null,
        toOptionId: step.optionId,
        toLabel: step.label,
        steps: to - from,
        cost: effort * (to - from),
      },
    ];
  });
