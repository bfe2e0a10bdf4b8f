import type { ClassColumns } from './class-columns.ts';
import type { FlatModel } from './flat-model.ts';
import { meanEnd, meanInputs } from './mean-ends.ts';
import type { RowBlock } from './row-block.ts';
import type { RowFigures } from './row-scorer.ts';

/** Scores single nodes for single rows, and holds what other nodes need of them beside their figures, by place. */
export interface NodeScorer {
  /** @param at - the place of the figures */
  readonly scoreNode: (node: number, row: number, at: number) => void;
  /** What the policies count, shown or not. */
  readonly counted: Float64Array;
  readonly isOpen: Uint8Array;
}

export const nodeScorer = (
  { first, isCriterion, source, weight, from, span }: FlatModel,
  classes: ClassColumns,
  { classes: chosenClasses, capacity }: RowBlock,
  { place, score: shown, worst, best, coverage }: RowFigures,
): NodeScorer => {
  const size = shown.length;
  const [counted, low, high] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const [isOpen, canLeave, isSettled] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  let most = 0;
  for (let node = 1; node < first.length; node += 1) {
    most = Math.max(most, (first[node] as number) - (first[node - 1] as number));
  }
  const means = meanInputs(most);

  const scoreNode = (node: number, row: number, at: number): void => {
    let [sum, whole, answered, asked] = [0, 0, 0, 0];
    let [lowSum, highSum, ranged] = [0, 0, 0];
    let [waits, count, free] = [0, 0, 0];
    const last = first[node + 1] as number;
    for (let input = first[node] as number; input < last; input += 1) {
      const own = weight[input] as number;
      const cell = (source[input] as number) * capacity + row;
      let [value, share, lowest, highest, leaves] = [0, 0, 0, 0, 0];
      if (isCriterion[input] === 1) {
        const found = (classes.first[source[input] as number] as number) + (chosenClasses[cell] as number);
        const [base, width] = [from[input] as number, span[input] as number];
        value = base + width * (classes.value[found] as number);
        share = classes.known[found] as number;
        lowest = base + width * (classes.low[found] as number);
        highest = base + width * (classes.high[found] as number);
        leaves = classes.canLeave[found] as number;
        waits |= classes.isOpenOut[found] as number;
      } else {
        const found = place[cell] as number;
        value = counted[found] as number;
        if (isSettled[found] === 1) [share, lowest, highest] = [1, value, value];
        else {
          share = coverage[found] as number;
          lowest = low[found] as number;
          highest = high[found] as number;
          leaves = canLeave[found] as number;
          waits |= isOpen[found] as number;
        }
      }
      if (!Number.isNaN(share)) {
        answered += own * share;
        asked += own;
      }
      if (own === 0) continue;
      if (!Number.isNaN(value)) {
        sum += own * value;
        whole += own;
      }
      if (Number.isNaN(lowest)) continue;
      means.weight[count] = own;
      means.low[count] = lowest;
      means.high[count] = highest;
      means.isFree[count] = leaves;
      lowSum += own * lowest;
      highSum += own * highest;
      ranged += own;
      free += leaves;
      count += 1;
    }
    const score = whole > 0 ? sum / whole : Number.NaN;
    const share = asked > 0 ? answered / asked : Number.NaN;
    let [lowest, highest] = [lowSum / ranged, highSum / ranged];
    if (free > 0) {
      means.count = count;
      lowest = meanEnd(means, 1);
      highest = meanEnd(means, -1);
    }
    counted[at] = score;
    coverage[at] = share;
    isOpen[at] = waits;
    canLeave[at] = free === count ? 1 : 0;
    isSettled[at] = share === 1 && free === 0 && waits === 0 && lowest === score && highest === score ? 1 : 0;
    low[at] = lowest;
    high[at] = highest;
    const isShown = share !== 0 && !Number.isNaN(score);
    shown[at] = isShown ? score : Number.NaN;
    worst[at] = isShown && !(score > lowest) ? score : lowest;
    best[at] = isShown && !(score < highest) ? score : highest;
  };
  return { scoreNode, counted, isOpen };
};
