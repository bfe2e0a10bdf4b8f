import type { RowScorer } from '../row/row-scorer.ts';
import type { GroupTally } from './population-tally.ts';

/** Which node a figure is of, and what its score is measured by. */
export interface CountedNodes {
  /** By counted node, its position among all nodes. */
  readonly positions: Int32Array;
  readonly maximum: Float64Array;
  readonly levelCount: number;
  readonly resolution: number;
}

/** Steps are cut with this slack, so that a score on an edge lies on it in spite of rounding. */
const slack = 1e-9;

/** Adds the row that was scored last to a group. */
export const countRow = (
  { figures, isOuter }: RowScorer,
  { positions, maximum, levelCount, resolution }: CountedNodes,
  group: GroupTally,
): void => {
  group.count += 1;
  for (let each = 0; each < positions.length; each += 1) {
    const node = positions[each] as number;
    const score = figures.score[node] as number;
    const worst = figures.worst[node] as number;
    const coverage = figures.coverage[node] as number;
    if (!Number.isNaN(score)) {
      (group.scored[each] as number) += 1;
      (group.scoreSum[each] as number) += score;
      if (score < (group.minimum[each] as number)) group.minimum[each] = score;
      if (score > (group.maximum[each] as number)) group.maximum[each] = score;
      const share = score / ((maximum[each] as number) || 1);
      const bin = Math.min(resolution, Math.floor(share * resolution + slack));
      (group.bins[each * (resolution + 1) + bin] as number) += 1;
    }
    if (!Number.isNaN(worst)) {
      (group.ranged[each] as number) += 1;
      (group.worstSum[each] as number) += worst;
      (group.bestSum[each] as number) += figures.best[node] as number;
      (group.outer[each] as number) += isOuter[node] as number;
    }
    if (!Number.isNaN(coverage)) {
      (group.applying[each] as number) += 1;
      (group.coverageSum[each] as number) += coverage;
    }
    (group.levels[each * (levelCount + 1) + 1 + (figures.level[node] as number)] as number) += 1;
  }
};
