import { OseeError } from '@osee/core';
import { exactQuantiles, exactReach } from '../exact/exact-quantile.ts';
import { type Cluster, exactTotal } from '../exact/exact-total.ts';
import { type Bracket, gridQuantiles, gridReach } from '../grid/grid-quantile.ts';
import { gridTotal, gridWidth, mostCells, spanOf, usualStep } from '../grid/grid-total.ts';

/** What all items together can cost: exact, or between two ends on a grid. */
export interface LossDistribution {
  /** `null`: exact. */
  readonly step: number | null;
  /** By how much the ends of a quantile can differ. */
  readonly width: number;
  readonly quantiles: (levels: readonly number[]) => readonly Bracket[];
  /** The chance that an amount is not passed. */
  readonly reach: (amount: number) => Bracket;
}

/** Exact where the losses are single amounts and few enough, unless a step is given. */
export const lossDistribution = (
  clusters: readonly Cluster[],
  step: number | undefined,
): LossDistribution => {
  const total = step === undefined ? exactTotal(clusters) : null;
  if (total !== null) {
    return {
      step: null,
      width: 0,
      quantiles: (levels) =>
        exactQuantiles(total, levels).map(({ amount }) => ({ low: amount, high: amount })),
      reach: (amount) => {
        const reached = exactReach(total, amount);
        return { low: reached, high: reached };
      },
    };
  }
  const items = clusters.flatMap((cluster) => cluster.items);
  const used = step ?? usualStep(items);
  const cells = spanOf(items) / used + items.length;
  if (cells > mostCells) {
    throw new OseeError(
      'too-large',
      `Expected a step that cuts the losses into at most ${mostCells} cells, got ${used}, which cuts them into ${Math.ceil(cells)}.`,
      { path: ['options', 'step'], details: { got: used, cells, most: mostCells } },
    );
  }
  const grid = gridTotal(clusters, used);
  return {
    step: used,
    width: gridWidth(items, used),
    quantiles: (levels) => gridQuantiles(grid, levels),
    reach: (amount) => gridReach(grid, amount),
  };
};
