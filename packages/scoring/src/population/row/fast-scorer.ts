import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { CriterionCells } from '../cells/criterion-cells.ts';
import { classColumns } from './class-columns.ts';
import { flatten } from './flat-model.ts';
import { judgeRow } from './judge-row.ts';
import { type LeafTable, leafTables } from './leaf-tables.ts';
import { planLevels } from './level-plan.ts';
import { levelShares } from './level-shares.ts';
import { nodeScorer } from './node-scorer.ts';
import { rowBlock } from './row-block.ts';
import { emptyFigures, type RowScorer } from './row-scorer.ts';

/**
 * Scores rows in arrays that were laid out before, for models that `slowReason` has nothing against. Sums run in the
 * order of the engine, so that every figure is the same number. What hangs on few answers is worked out once for each
 * combination of them.
 */
export const fastScorer = (compiled: CompiledModel, cells: readonly CriterionCells[]): RowScorer => {
  const { order, policies } = compiled;
  const block = rowBlock(order.length, cells.length);
  const { capacity } = block;
  const flat = flatten(compiled);
  const classes = classColumns(cells);
  const { tables, owner } = leafTables(compiled, classes);
  const figures = emptyFigures(order.length, owner, capacity);
  const { place, level } = figures;
  const plans = planLevels(compiled);
  const known = new Uint8Array(owner.length);
  const { scoreNode, counted, isOpen } = nodeScorer(flat, classes, block, figures);
  const shares = levelShares(compiled, classes, block, figures);
  const rows = {
    shown: figures.score,
    coverage: figures.coverage,
    counted,
    isOpen,
    maximum: flat.maximum,
    place,
    block,
    shares,
  };

  const scoreAt = (node: number, row: number, at: number): void => {
    scoreNode(node, row, at);
    for (const { work } of shares) work(node, row, at);
    level[at] = judgeRow(plans[node] as (typeof plans)[number], node, row, rows, classes, policies);
  };
  /** Finds the place of each row by its answers, and fills in what is met for the first time. */
  const scoreLeaf = (node: number, { base, criteria, strides }: LeafTable): void => {
    const first = node * capacity;
    place.fill(base, first, first + block.count);
    for (let each = 0; each < criteria.length; each += 1) {
      const column = (criteria[each] as number) * capacity;
      const stride = strides[each] as number;
      const start = classes.first[criteria[each] as number] as number;
      for (let row = 0; row < block.count; row += 1) {
        const kind = classes.kind[start + (block.classes[column + row] as number)] as number;
        (place[first + row] as number) += stride * kind;
      }
    }
    for (let row = 0; row < block.count; row += 1) {
      const at = place[first + row] as number;
      if (known[at] === 1) continue;
      scoreAt(node, row, at);
      known[at] = 1;
    }
  };

  return {
    block,
    figures,
    score: () => {
      for (let node = 0; node < order.length; node += 1) {
        const table = tables[node] ?? null;
        if (table !== null) {
          scoreLeaf(node, table);
          continue;
        }
        for (let row = 0; row < block.count; row += 1) {
          scoreAt(node, row, place[node * capacity + row] as number);
        }
      }
    },
  };
};
