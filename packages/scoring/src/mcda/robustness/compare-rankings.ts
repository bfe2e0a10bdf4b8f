import { OseeError } from '@osee/core';
import { compare, floorOf } from '../../number/compare.ts';
import { pow } from '../../number/pow.ts';
import { sumOf } from '../../number/sums.ts';
import { checkFinite } from '../internal/check-finite.ts';
import { checkLength } from '../internal/check-length.ts';
import { checkList } from '../internal/check-list.ts';
import { checkNumber } from '../internal/check-number.ts';
import { pearson } from '../internal/correlation.ts';
import { checkEffort } from '../internal/limits.ts';
import { rankShifts } from './internal/rank-shifts.ts';

/**
 * How alike two rankings are. Coefficients are 1 for the same order; `null` where they are not defined
 * (fewer than two alternatives, or all tied).
 *
 * @category robustness
 * @example
 * ```ts
 * import { compareRankings, type RankingComparison } from '@osee/scoring/mcda';
 *
 * const comparison: RankingComparison = compareRankings([1, 2, 3], [1, 3, 2]);
 * comparison.maxAbsoluteShift; // => 1
 * ```
 */
export interface RankingComparison {
  /** Kendall's tau-b. */
  readonly kendallTau: number | null;
  /** Goodman and Kruskal's gamma: pairs tied on either side are left out. */
  readonly gamma: number | null;
  /** Spearman's rho: the correlation of the ranks. */
  readonly spearman: number | null;
  /** Weighted Spearman coefficient: differences near the top count more. */
  readonly weightedSpearman: number | null;
  /** WS coefficient: differences near the top of the first ranking count most; not symmetric. */
  readonly ws: number | null;
  readonly meanAbsoluteShift: number;
  readonly maxAbsoluteShift: number;
}

/**
 * Compares two rankings of the same alternatives.
 *
 * @param first - ranks, 1 is best; the reference for `ws`
 * @param second - ranks of the same alternatives in the same order
 * @returns coefficients and shifts
 * @throws `OseeError` with code `empty-ranking`, `wrong-length` or `not-a-finite-number`
 * @see Sałabun and Urbaniak (2020) for WS; Pinto da Costa and Soares (2005) for the weighted Spearman coefficient
 * @category robustness
 * @example
 * ```ts
 * import { compareRankings } from '@osee/scoring/mcda';
 *
 * compareRankings([1, 2, 3, 4], [1, 2, 3, 4]).kendallTau; // => 1
 * compareRankings([1, 2, 3, 4], [4, 3, 2, 1]).spearman; // => -1
 * ```
 */
export function compareRankings(first: readonly number[], second: readonly number[]): RankingComparison {
  if (checkList(first, ['first']).length === 0) {
    throw new OseeError('empty-ranking', 'Expected at least one rank, got none.', { path: ['first'] });
  }
  checkLength(second, first.length, ['second']);
  checkEffort(first.length * first.length, ['first']);
  for (const [index, rank] of first.entries()) checkNumber(rank, ['first', index]);
  for (const [index, rank] of second.entries()) checkNumber(rank, ['second', index]);
  const compared = {
    ...pairCoefficients(first, second),
    spearman: pearson(first, second),
    weightedSpearman: weightedSpearman(first, second),
    ws: wsCoefficient(first, second),
    ...rankShifts(first, second),
  };
  for (const figure of Object.values(compared)) if (figure !== null) checkFinite(figure, ['first']);
  return compared;
}

function pairCoefficients(
  first: readonly number[],
  second: readonly number[],
): Pick<RankingComparison, 'kendallTau' | 'gamma'> {
  const floorFirst = floorOf(first);
  const floorSecond = floorOf(second);
  let agreeing = 0;
  let opposing = 0;
  let untiedFirst = 0;
  let untiedSecond = 0;
  for (let one = 0; one < first.length; one += 1) {
    for (let other = one + 1; other < first.length; other += 1) {
      const stepFirst = compare(first[one] as number, first[other] as number, floorFirst);
      const stepSecond = compare(second[one] as number, second[other] as number, floorSecond);
      if (stepFirst !== 0) untiedFirst += 1;
      if (stepSecond !== 0) untiedSecond += 1;
      if (stepFirst * stepSecond > 0) agreeing += 1;
      if (stepFirst * stepSecond < 0) opposing += 1;
    }
  }
  return {
    kendallTau: ratio(agreeing - opposing, Math.sqrt(untiedFirst * untiedSecond)),
    gamma: ratio(agreeing - opposing, agreeing + opposing),
  };
}

function weightedSpearman(first: readonly number[], second: readonly number[]): number | null {
  const count = first.length;
  const sum = sumOf(
    first.map((rank, index) => {
      const other = second[index] as number;
      const shift = rank - other;
      return shift * shift * (2 * count + 2 - rank - other);
    }),
  );
  const square = count * count;
  const loss = ratio(6 * sum, square * square + square * count - square - count);
  return loss === null ? null : 1 - loss;
}

function wsCoefficient(first: readonly number[], second: readonly number[]): number | null {
  if (first.length < 2) return null;
  const losses = first.map((rank, index) => {
    const widest = Math.max(Math.abs(rank - 1), Math.abs(rank - first.length));
    return (pow(2, -rank) * Math.abs(rank - (second[index] as number))) / widest;
  });
  return 1 - sumOf(losses);
}

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
