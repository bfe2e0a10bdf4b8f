import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { CriterionCells } from '../cells/criterion-cells.ts';
import { classColumns } from './class-columns.ts';
import { flatten } from './flat-model.ts';
import { judgeRow } from './judge-row.ts';
import { type LeafTable, leafTable } from './leaf-table.ts';
import { planLevels } from './level-plan.ts';
import { levelShares } from './level-shares.ts';
import { meanEnd, meanInputs } from './mean-ends.ts';
import { emptyFigures, type RowScorer } from './row-scorer.ts';

/**
 * Scores a row in arrays that were laid out before, for models that `slowReason` has nothing against. Sums run in the
 * order of the engine, so that every figure is the same number.
 */
export const fastScorer = (compiled: CompiledModel, cells: readonly CriterionCells[]): RowScorer => {
  const { order, policies } = compiled;
  const { first, isCriterion, source, weight, from, span, maximum } = flatten(compiled);
  const classes = classColumns(cells);
  const plans = planLevels(compiled);
  const figures = emptyFigures(order.length);
  const { score: shown, worst, best, coverage, level } = figures;
  const counted = new Float64Array(order.length);
  const [low, high] = [new Float64Array(order.length), new Float64Array(order.length)];
  const [isOpen, canLeave] = [new Uint8Array(order.length), new Uint8Array(order.length)];
  const at = new Int32Array(cells.length);
  const most = order.reduce((size, { inputs }) => Math.max(size, inputs.length), 0);
  const [lows, highs, chosen] = [meanInputs(most), meanInputs(most), new Uint8Array(most)];
  const shares = levelShares(compiled, classes);
  const row = { shown, counted, coverage, isOpen, maximum, at, shares };

  const scoreNode = (node: number): void => {
    let [sum, whole, answered, asked] = [0, 0, 0, 0];
    let [waits, count, isFixed] = [0, 0, false];
    const last = first[node + 1] as number;
    for (let input = first[node] as number; input < last; input += 1) {
      const own = weight[input] as number;
      const place = source[input] as number;
      let [value, known, lowest, highest, leaves] = [0, 0, 0, 0, 0];
      if (isCriterion[input] === 1) {
        const cell = at[place] as number;
        const [base, width] = [from[input] as number, span[input] as number];
        value = base + width * (classes.value[cell] as number);
        known = classes.known[cell] as number;
        lowest = base + width * (classes.low[cell] as number);
        highest = base + width * (classes.high[cell] as number);
        leaves = classes.canLeave[cell] as number;
        if (classes.isOpenOut[cell] === 1) waits = 1;
      } else {
        value = counted[place] as number;
        known = coverage[place] as number;
        lowest = low[place] as number;
        highest = high[place] as number;
        leaves = canLeave[place] as number;
        if (isOpen[place] === 1) waits = 1;
      }
      if (!Number.isNaN(known)) {
        answered += own * known;
        asked += own;
      }
      if (own === 0) continue;
      if (!Number.isNaN(value)) {
        sum += own * value;
        whole += own;
      }
      if (Number.isNaN(lowest)) continue;
      lows.weight[count] = own;
      lows.value[count] = lowest;
      lows.isFree[count] = leaves;
      highs.weight[count] = own;
      highs.value[count] = highest;
      highs.isFree[count] = leaves;
      if (leaves === 0) isFixed = true;
      count += 1;
    }
    lows.count = count;
    highs.count = count;
    const score = whole > 0 ? sum / whole : Number.NaN;
    const share = asked > 0 ? answered / asked : Number.NaN;
    counted[node] = score;
    coverage[node] = share;
    isOpen[node] = waits;
    canLeave[node] = isFixed ? 0 : 1;
    const [lowest, highest] = [meanEnd(lows, 1, chosen), meanEnd(highs, -1, chosen)];
    low[node] = lowest;
    high[node] = highest;
    const isShown = share !== 0 && !Number.isNaN(score);
    shown[node] = isShown ? score : Number.NaN;
    worst[node] = isShown && !(score > lowest) ? score : lowest;
    best[node] = isShown && !(score < highest) ? score : highest;
  };

  const arrays = {
    numbers: [counted, coverage, low, high, shown, worst, best, ...shares.map(({ share }) => share)],
    flags: [isOpen, canLeave, level, ...shares.flatMap(({ isKnown, isWaiting }) => [isKnown, isWaiting])],
  };
  const tables = order.map(({ inputs, children }, node) => {
    if (children.length > 0 || inputs.some(({ kind }) => kind === 'node')) return null;
    const criteria = inputs.map((_, each) => source[(first[node] as number) + each] as number);
    return leafTable(
      node,
      criteria,
      criteria.map((each) => cells[each]?.classes.length ?? 1),
      arrays,
    );
  });
  const judge = (node: number): void => {
    level[node] = judgeRow(plans[node] as (typeof plans)[number], node, row, classes, policies);
  };
  const keyIn = ({ criteria, strides }: LeafTable, chosenClasses: Int16Array): number => {
    let key = 0;
    for (let each = 0; each < criteria.length; each += 1) {
      key += (strides[each] as number) * (chosenClasses[criteria[each] as number] as number);
    }
    return key;
  };

  return {
    figures,
    isOuter: new Uint8Array(order.length),
    score: (chosenClasses) => {
      for (let each = 0; each < at.length; each += 1) {
        at[each] = (classes.first[each] as number) + (chosenClasses[each] as number);
      }
      for (let node = 0; node < order.length; node += 1) {
        const table = tables[node] ?? null;
        const key = table === null ? 0 : keyIn(table, chosenClasses);
        if (table?.recall(key)) continue;
        scoreNode(node);
        for (const { work } of shares) work(node, at);
        judge(node);
        table?.remember(key);
      }
    },
  };
};
