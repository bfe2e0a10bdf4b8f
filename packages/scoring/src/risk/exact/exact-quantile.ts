import { numberOf, powerOfTen, rationalOf } from '../../number/rational.ts';
import { ascending } from './exact-distribution.ts';
import type { ExactTotal } from './exact-total.ts';

/** The smallest amounts whose chance of not being passed is at least each level; equal counts as reached. */
export const exactQuantiles = (
  { distribution, places }: ExactTotal,
  levels: readonly number[],
): readonly { readonly amount: number; readonly reached: number }[] => {
  const atoms = ascending(distribution);
  const unit = powerOfTen(places);
  const order = levels.map((level, place) => ({ ...rationalOf(level), place }));
  const found = new Array<{ amount: number; reached: number }>(levels.length);
  let sum = 0n;
  const open = new Set(order);
  for (const [amount, weight] of atoms) {
    sum += weight;
    for (const level of open) {
      if (sum * level.under < level.over * distribution.total) continue;
      found[level.place] = { amount: numberOf(amount, unit), reached: numberOf(sum, distribution.total) };
      open.delete(level);
    }
    if (open.size === 0) break;
  }
  return found;
};

/** The chance that an amount is not passed. */
export const exactReach = ({ distribution, places }: ExactTotal, amount: number): number => {
  const { over, under } = rationalOf(amount);
  const unit = powerOfTen(places);
  let sum = 0n;
  for (const [each, weight] of distribution.weights) {
    if (each * under <= over * unit) sum += weight;
  }
  return numberOf(sum, distribution.total);
};
