import type { MaturityLevel } from '../../maturity/model/level.ts';
import type { GroupTally } from '../tally/population-tally.ts';
import type { PopulationFigure } from './population-result.ts';

/** What the figures of a node need beside its counts. */
export interface FigureSettings {
  readonly levels: readonly MaturityLevel[];
  readonly resolution: number;
  readonly quantiles: readonly number[];
}

const meanOf = (sum: number, count: number): number | null => (count === 0 ? null : sum / count);

/** The lower edge of the step in which the score of a rank lies. */
const scoreAtRank = (bins: Uint32Array, rank: number, resolution: number, maximum: number): number => {
  let passed = 0;
  for (let bin = 0; bin < bins.length; bin += 1) {
    passed += bins[bin] as number;
    if (passed >= rank) return (bin / resolution) * maximum;
  }
  return maximum;
};

export const figureOfNode = (
  { id, title, maximum }: { readonly id: string; readonly title: string; readonly maximum: number },
  position: number,
  tally: GroupTally,
  { levels, resolution, quantiles }: FigureSettings,
): PopulationFigure => {
  const at = (array: Float64Array): number => array[position] as number;
  const scored = at(tally.scored);
  const ranged = at(tally.ranged);
  const bins = tally.bins.subarray(position * (resolution + 1), (position + 1) * (resolution + 1));
  const lowest = scored === 0 ? null : at(tally.minimum);
  const highest = scored === 0 ? null : at(tally.maximum);
  return {
    nodeId: id,
    title,
    scored,
    mean: meanOf(at(tally.scoreSum), scored),
    lowest,
    highest,
    quantiles: quantiles.map((share) => {
      if (lowest === null || highest === null) return { share, score: null };
      const rank = Math.max(1, Math.ceil(share * scored));
      if (rank === 1) return { share, score: lowest };
      if (rank === scored) return { share, score: highest };
      const score = scoreAtRank(bins, rank, resolution, maximum);
      return { share, score: Math.min(highest, Math.max(lowest, score)) };
    }),
    interval: ranged === 0 ? null : { worst: at(tally.worstSum) / ranged, best: at(tally.bestSum) / ranged },
    bound: at(tally.outer) > 0 ? 'outer' : 'exact',
    coverage: meanOf(at(tally.coverageSum), at(tally.applying)),
    levels: [null, ...levels].map((level, step) => {
      const count = tally.levels[position * (levels.length + 1) + step] as number;
      return {
        levelId: level?.id ?? null,
        title: level?.title ?? null,
        count,
        share: tally.count === 0 ? 0 : count / tally.count,
      };
    }),
  };
};
