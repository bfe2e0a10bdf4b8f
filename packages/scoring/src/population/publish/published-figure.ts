import type { MaturityLevel } from '../../maturity/model/level.ts';
import { type FigureSettings, figureOfNode } from '../result/figure-of-node.ts';
import type { GroupTally } from '../tally/population-tally.ts';
import type { PublishedFigure } from './published-population.ts';

/** What may be told of a node, the same in every row. */
export interface NodeLimits {
  /** Positions of the levels that are told together; no level is 0. */
  readonly pools: readonly (readonly number[])[];
  readonly hasInterval: boolean;
  readonly hasCoverage: boolean;
}

/** The figure of a node for one row, within its limits. */
export const publishedFigure = (
  node: { readonly id: string; readonly title: string; readonly maximum: number },
  position: number,
  tally: GroupTally,
  settings: FigureSettings & { readonly levels: readonly MaturityLevel[] },
  { pools, hasInterval, hasCoverage }: NodeLimits,
  minimum: number,
): PublishedFigure => {
  const { nodeId, title, scored, mean, quantiles, interval, coverage, levels } = figureOfNode(
    node,
    position,
    tally,
    settings,
  );
  const isInside = (share: number): boolean => {
    const rank = Math.max(1, Math.ceil(share * scored));
    return rank >= minimum && scored - rank + 1 >= minimum;
  };
  return {
    nodeId,
    title,
    scored,
    mean,
    quantiles: quantiles.map(({ share, score }) => ({ share, score: isInside(share) ? score : null })),
    interval:
      interval === null || !hasInterval ? null : { count: tally.ranged[position] as number, ...interval },
    coverage:
      coverage === null || !hasCoverage
        ? null
        : { count: tally.applying[position] as number, mean: coverage },
    levels: pools.map((pool) => ({
      levelIds: pool.map((level) => levels[level]?.levelId ?? null),
      count: pool.reduce((sum, level) => sum + (levels[level]?.count ?? 0), 0),
    })),
  };
};
