import { isAbove } from '../../number/compare.ts';
import type { Bracket } from '../grid/grid-quantile.ts';
import type { ReserveLevel } from './risk-reserve-result.ts';

/** Standard deviations on either side that hold 99.9 per cent. */
const wide = 3.290_526_731;

/** A quantile of sorted draws, with how far it may lie off: the draws that stand beside it by the binomial law. */
export const drawnQuantile = (
  sums: Float64Array,
  level: number,
  quantile: Bracket | null,
): NonNullable<ReserveLevel['drawn']> => {
  const count = sums.length;
  const spread = Math.sqrt(count * level * (1 - level));
  const at = (rank: number): number => sums[Math.min(count - 1, Math.max(0, rank))] as number;
  const middle = Math.ceil(count * level) - 1;
  const low = at(Math.floor(middle - wide * spread));
  const high = at(Math.ceil(middle + wide * spread));
  const standardError = (at(Math.ceil(middle + spread)) - at(Math.floor(middle - spread))) / 2;
  const size = Math.max(Math.abs(at(0)), Math.abs(at(count - 1)));
  const isApart = quantile === null || isAbove(low, quantile.high, size) || isAbove(quantile.low, high, size);
  return { value: at(middle), standardError, low, high, agrees: !isApart };
};
