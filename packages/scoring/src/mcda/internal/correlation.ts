import { isConstant, isEqual } from '../../number/compare.ts';
import { rank } from '../rank/rank.ts';
import { deviationsOf } from './statistics.ts';

/** Pearson's correlation, from -1 to 1; `null` when one of the lists differs by rounding only. */
export function pearson(a: readonly number[], b: readonly number[]): number | null {
  if (isConstant(a) || isConstant(b)) return null;
  const { steps: stepsA } = deviationsOf(a);
  const { steps: stepsB } = deviationsOf(b);
  let together = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (const [index, da] of stepsA.entries()) {
    const db = stepsB[index] as number;
    together += da * db;
    squaresA += da * da;
    squaresB += db * db;
  }
  const found = together / (Math.sqrt(squaresA) * Math.sqrt(squaresB));
  // On one line within rounding is on one line.
  return isEqual(Math.abs(found), 1) ? Math.sign(found) : found;
}

/** Spearman's correlation: Pearson's on average ranks. */
export function spearman(a: readonly number[], b: readonly number[]): number | null {
  return pearson(rank(a, { ties: 'average' }), rank(b, { ties: 'average' }));
}
