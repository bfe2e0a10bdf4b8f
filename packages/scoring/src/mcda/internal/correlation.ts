import { rank } from '../rank/rank.ts';
import { meanOf } from './statistics.ts';

/** Pearson's correlation; `null` when one of the lists is constant. */
export function pearson(a: readonly number[], b: readonly number[]): number | null {
  const isConstant = (list: readonly number[]): boolean => list.every((value) => value === list[0]);
  if (isConstant(a) || isConstant(b)) return null;
  const meanA = meanOf(a);
  const meanB = meanOf(b);
  let together = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (const [index, value] of a.entries()) {
    const da = value - meanA;
    const db = (b[index] as number) - meanB;
    together += da * db;
    squaresA += da * da;
    squaresB += db * db;
  }
  return together / (Math.sqrt(squaresA) * Math.sqrt(squaresB));
}

/** Spearman's correlation: Pearson's on average ranks. */
export function spearman(a: readonly number[], b: readonly number[]): number | null {
  return pearson(rank(a, { ties: 'average' }), rank(b, { ties: 'average' }));
}
