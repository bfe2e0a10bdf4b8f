import { numberOf, rationalOf } from '../../number/rational.ts';
import { exactQuantiles } from '../exact/exact-quantile.ts';
import { amountsOf, exactItem, placesOf } from '../exact/exact-total.ts';
import type { LossItem } from '../figures/loss-item.ts';
import type { Bracket } from '../grid/grid-quantile.ts';
import { amountAt, reachOf } from '../grid/severity-shape.ts';
import { lossDistribution } from './loss-distribution.ts';

/** The quantiles of one item by itself. */
export const marginalQuantiles = (item: LossItem, levels: readonly number[]): readonly Bracket[] => {
  const { frequency, severity } = item;
  if (severity.kind !== 'range') {
    const places = amountsOf(item).reduce((most, amount) => Math.max(most, placesOf(amount)), 0);
    const found = exactQuantiles({ distribution: exactItem(item, places), places }, levels);
    return found.map(({ amount }) => ({ low: amount, high: amount }));
  }
  if (frequency.kind === 'times') {
    return lossDistribution([{ items: [item], strength: rationalOf(0) }], undefined).quantiles(levels);
  }
  const chance = numberOf(frequency.chance.over, frequency.chance.under);
  return levels.map((level) => {
    const amount = quantileOfRange(severity, chance, level);
    return { low: amount, high: amount };
  });
};

type Range = Extract<LossItem['severity'], { readonly kind: 'range' }>;

/** A loss in a range that comes about with a chance, else 0; gains lie below 0, where the order turns. */
export const quantileOfRange = (range: Range, chance: number, level: number): number => {
  if (chance === 0) return 0;
  const gain = chance * reachOf(range, 0);
  if (level <= gain) return amountAt(range, level / chance);
  if (level <= gain + 1 - chance) return 0;
  return amountAt(range, Math.min(1, (level - (1 - chance)) / chance));
};
