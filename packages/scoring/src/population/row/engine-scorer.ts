import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import { evaluate } from '../../maturity/engine/evaluate.ts';
import { type Reading, shownScore } from '../../maturity/engine/evaluation.ts';
import { reachedLevel } from '../../maturity/engine/judge-level.ts';
import { findRanges } from '../../maturity/range/find-ranges.ts';
import { intervalOf } from '../../maturity/score/interval-of.ts';
import type { CriterionCells } from '../cells/criterion-cells.ts';
import { emptyFigures, type RowScorer } from './row-scorer.ts';

/** Scores a row with the engine of single assessments, for models that the fast way does not cover. */
export const engineScorer = (compiled: CompiledModel, cells: readonly CriterionCells[]): RowScorer => {
  const { order } = compiled;
  const figures = emptyFigures(order.length);
  const isOuter = new Uint8Array(order.length);
  return {
    figures,
    isOuter,
    score: (classes) => {
      const readings = new Map<string, Reading>();
      const ways = new Map<string, readonly Reading[]>();
      for (const [position, { id, classes: all }] of cells.entries()) {
        const found = all[classes[position] ?? -1];
        if (found === undefined) continue;
        readings.set(id, found.reading);
        if (found.ways !== null) ways.set(id, found.ways);
      }
      const evaluation = evaluate(compiled, readings);
      const ranges = findRanges({ compiled, readings, evaluation, ways });
      for (const [position, node] of order.entries()) {
        const { interval, bound } = intervalOf({ evaluation, ranges }, node);
        figures.score[position] = shownScore(evaluation.get(node.id)) ?? Number.NaN;
        figures.worst[position] = interval?.worst ?? Number.NaN;
        figures.best[position] = interval?.best ?? Number.NaN;
        figures.coverage[position] = evaluation.get(node.id)?.coverage ?? Number.NaN;
        figures.level[position] = reachedLevel(compiled, node, evaluation, readings);
        isOuter[position] = bound === 'outer' ? 1 : 0;
      }
    },
  };
};
