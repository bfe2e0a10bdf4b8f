import type { RowFigures, RowScorer } from '../row/row-scorer.ts';
import type { GroupTally } from './population-tally.ts';

/** Which node a figure is of, and what its score is measured by. */
export interface CountedNodes {
  /** By counted node, its position among all nodes. */
  readonly positions: Int32Array;
  readonly maximum: Float64Array;
  readonly levelCount: number;
  readonly resolution: number;
}

/** What is counted of a group: rows that stand at lasting places are counted there, and their figures at the end. */
export interface GroupCount {
  readonly tally: GroupTally;
  readonly lasting: Uint32Array;
}

/** Steps are cut with this slack, so that a score on an edge lies on it in spite of rounding. */
const slack = 1e-9;

/** Adds the rows that were scored last to their groups. */
export const countBlock = (
  { figures, block: { capacity, count } }: RowScorer,
  counted: CountedNodes,
  groups: readonly GroupCount[],
): void => {
  const { place, owner } = figures;
  for (let row = 0; row < count; row += 1) (groups[row] as GroupCount).tally.count += 1;
  for (let each = 0; each < counted.positions.length; each += 1) {
    const first = (counted.positions[each] as number) * capacity;
    for (let row = 0; row < count; row += 1) {
      const at = place[first + row] as number;
      const { tally, lasting } = groups[row] as GroupCount;
      if (at < owner.length) (lasting[at] as number) += 1;
      else addFigures(figures, at, 1, counted, each, tally);
    }
  }
};

/** Adds the figures of all lasting places to a group, as often as they were met. */
export const settleLasting = (
  figures: RowFigures,
  counted: CountedNodes,
  { tally, lasting }: GroupCount,
): void => {
  const positionOf = new Map([...counted.positions].map((node, each) => [node, each]));
  for (let at = 0; at < lasting.length; at += 1) {
    const times = lasting[at] as number;
    const each = positionOf.get(figures.owner[at] as number);
    if (times > 0 && each !== undefined) addFigures(figures, at, times, counted, each, tally);
  }
  lasting.fill(0);
};

/** Adds the figures of one place to a group so many times. */
const addFigures = (
  figures: RowFigures,
  at: number,
  times: number,
  { maximum, levelCount, resolution }: CountedNodes,
  each: number,
  group: GroupTally,
): void => {
  const score = figures.score[at] as number;
  const worst = figures.worst[at] as number;
  const coverage = figures.coverage[at] as number;
  if (!Number.isNaN(score)) {
    (group.scored[each] as number) += times;
    (group.scoreSum[each] as number) += times * score;
    if (score < (group.minimum[each] as number)) group.minimum[each] = score;
    if (score > (group.maximum[each] as number)) group.maximum[each] = score;
    const share = score / ((maximum[each] as number) || 1);
    const bin = Math.min(resolution, Math.floor(share * resolution + slack));
    (group.bins[each * (resolution + 1) + bin] as number) += times;
  }
  if (!Number.isNaN(worst)) {
    (group.ranged[each] as number) += times;
    (group.worstSum[each] as number) += times * worst;
    (group.bestSum[each] as number) += times * (figures.best[at] as number);
    (group.outer[each] as number) += times * (figures.isOuter[at] as number);
  }
  if (!Number.isNaN(coverage)) {
    (group.applying[each] as number) += times;
    (group.coverageSum[each] as number) += times * coverage;
  }
  (group.levels[each * (levelCount + 1) + 1 + (figures.level[at] as number)] as number) += times;
};
