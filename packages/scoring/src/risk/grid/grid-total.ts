import { numberOf } from '../../number/rational.ts';
import type { Cluster } from '../exact/exact-total.ts';
import { endsOf, type LossItem, mostTimesOf } from '../figures/loss-item.ts';
import {
  type GridDistribution,
  gridConvolve,
  gridMix,
  gridNothing,
  gridTogether,
} from './grid-distribution.ts';
import { gridItem, isOnGrid, type Side } from './grid-item.ts';

/** The sum of all items, with amounts moved down and moved up: what is true lies between the two. */
export interface GridTotal {
  readonly step: number;
  readonly down: GridDistribution;
  readonly up: GridDistribution;
}

/** Cells of the grid unless a step is given: enough for a figure, few enough for some tenths of a second. */
const usualCells = 4096;

/** Cells that one call may take. */
export const mostCells = 50_000;

export const gridTotal = (clusters: readonly Cluster[], step: number): GridTotal => ({
  step,
  down: sumOn(clusters, step, 'down'),
  up: sumOn(clusters, step, 'up'),
});

const sumOn = (clusters: readonly Cluster[], step: number, side: Side): GridDistribution =>
  clusters
    .map(({ items, strength }) => {
      const parts = items.map((item) => gridItem(item, step, side));
      const share = items.length < 2 ? 0 : numberOf(strength.over, strength.under);
      if (share === 0) return parts.reduce(gridConvolve, gridNothing);
      const alike = gridTogether(parts);
      return share === 1 ? alike : gridMix(alike, parts.reduce(gridConvolve, gridNothing), share);
    })
    .reduce(gridConvolve, gridNothing);

/** From the least sum to the most. */
export const spanOf = (items: readonly LossItem[]): number =>
  items.reduce((span, item) => {
    const { low, high } = endsOf(item.severity);
    const isCertain =
      item.frequency.kind === 'once' && item.frequency.chance.over === item.frequency.chance.under;
    const one = isCertain ? high - low : Math.max(0, high) - Math.min(0, low);
    return span + mostTimesOf(item.frequency) * one;
  }, 0);

/** The smallest of 1, 2, 5, 10, 20 ... and their tenths that needs no more than the usual cells. */
export const usualStep = (items: readonly LossItem[]): number => {
  const least = spanOf(items) / usualCells;
  if (least === 0) return 1;
  let exponent = Number(least.toExponential().split('e')[1]);
  for (;;) {
    for (const digit of [1, 2, 5]) {
      const step = Number(`${digit}e${exponent}`);
      if (step >= least) return step;
    }
    exponent += 1;
  }
};

/** By how much the two ends of a quantile can differ: one step for each event that does not lie on the grid. */
export const gridWidth = (items: readonly LossItem[], step: number): number =>
  items.reduce(
    (steps, { frequency, severity }) => steps + (isOnGrid(severity, step) ? 0 : mostTimesOf(frequency)),
    0,
  ) * step;
