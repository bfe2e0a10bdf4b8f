import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import { evaluate } from '../../maturity/engine/evaluate.ts';
import { type Reading, shownScore } from '../../maturity/engine/evaluation.ts';
import { reachedLevel } from '../../maturity/engine/judge-level.ts';
import { findRanges } from '../../maturity/range/find-ranges.ts';
import { intervalOf } from '../../maturity/score/interval-of.ts';
import type { CriterionCells } from '../cells/criterion-cells.ts';
import { rowBlock } from './row-block.ts';
import { emptyFigures, type RowScorer } from './row-scorer.ts';

/** Scores rows with the engine of single assessments, for models that the fast way does not cover. */
export const engineScorer = (compiled: CompiledModel, cells: readonly CriterionCells[]): RowScorer => {
  const { order } = compiled;
  const block = rowBlock(order.length, cells.length);
  const { capacity } = block;
  const figures = emptyFigures(order.length, new Int32Array(0), capacity);
  const scoreRow = (row: number): void => {
    const readings = new Map<string, Reading>();
    const ways = new Map<string, readonly Reading[]>();
    for (const [position, { id, classes: all }] of cells.entries()) {
      const found = all[block.classes[position * capacity + row] ?? -1];
      if (found === undefined) continue;
      readings.set(id, found.reading);
      if (found.ways !== null) ways.set(id, found.ways);
    }
    const evaluation = evaluate(compiled, readings);
    const ranges = findRanges({ compiled, readings, evaluation, ways });
    for (const [position, node] of order.entries()) {
      const at = figures.place[position * capacity + row] as number;
      const { interval, bound } = intervalOf({ evaluation, ranges }, node);
      figures.score[at] = shownScore(evaluation.get(node.id)) ?? Number.NaN;
      figures.worst[at] = interval?.worst ?? Number.NaN;
      figures.best[at] = interval?.best ?? Number.NaN;
      figures.coverage[at] = evaluation.get(node.id)?.coverage ?? Number.NaN;
      figures.level[at] = reachedLevel(compiled, node, evaluation, readings);
      figures.isOuter[at] = bound === 'outer' ? 1 : 0;
    }
  };
  return {
    block,
    figures,
    score: () => {
      for (let row = 0; row < block.count; row += 1) scoreRow(row);
    },
  };
};
