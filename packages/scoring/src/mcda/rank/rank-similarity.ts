import { OseeError } from '@osee/core';
import { checkLength } from '../internal/check-length.ts';
import { checkNumber } from '../internal/check-number.ts';
import { spearman } from '../internal/correlation.ts';
import { concordantPairs } from './concordant-pairs.ts';

/**
 * How alike two rankings are. A coefficient is `null` where it is not defined: a single alternative, or a
 * ranking in which all are equal.
 *
 * @category mcda
 * @example
 * ```ts
 * import { type RankSimilarity, rankSimilarity } from '@osee/scoring/mcda';
 *
 * const same: RankSimilarity = rankSimilarity([1, 2, 3], [1, 2, 3]);
 * same.ws; // => 1
 * ```
 */
export interface RankSimilarity {
  /** Kendall's tau-b, -1 to 1. */
  readonly kendallTau: number | null;
  /** Goodman and Kruskal's gamma, -1 to 1. */
  readonly goodmanKruskalGamma: number | null;
  /** Spearman's rho, -1 to 1. */
  readonly spearman: number | null;
  /** Spearman's rho that weighs the top more, -1 to 1. */
  readonly weightedSpearman: number | null;
  /** WS coefficient, 0 to 1; looks at the top of the first ranking. Not symmetric. */
  readonly ws: number | null;
  /** Mean of the absolute differences of rank. */
  readonly meanShift: number;
  /** Largest absolute difference of rank. */
  readonly largestShift: number;
}

/**
 * Compares two rankings of the same alternatives.
 *
 * @param first - ranks, 1 is the best; the reference for `ws`
 * @param second - ranks of the same alternatives in the same order
 * @returns coefficients and shifts
 * @throws {@link OseeError} with code `no-values`, `wrong-length` or `not-a-finite-number`
 * @see W. Sałabun and K. Urbaniak, A new coefficient of rankings similarity, ICCS 2020
 * @category mcda
 * @example
 * ```ts
 * import { rankSimilarity } from '@osee/scoring/mcda';
 *
 * const { kendallTau, largestShift } = rankSimilarity([1, 2, 3], [3, 2, 1]);
 * kendallTau; // => -1
 * largestShift; // => 2
 * ```
 */
export function rankSimilarity(first: readonly number[], second: readonly number[]): RankSimilarity {
  const n = first.length;
  if (n === 0) throw new OseeError('no-values', 'Expected at least one rank, got none.', { path: ['first'] });
  checkLength(second, n, ['second']);
  for (let index = 0; index < n; index += 1) {
    checkNumber(first[index] as number, ['first', index]);
    checkNumber(second[index] as number, ['second', index]);
  }
  const { agree, against, tiedFirst, tiedSecond, pairs } = concordantPairs(first, second);
  const shifts = first.map((value, index) => Math.abs(value - (second[index] as number)));
  return {
    kendallTau: quotient(agree - against, Math.sqrt((pairs - tiedFirst) * (pairs - tiedSecond))),
    goodmanKruskalGamma: quotient(agree - against, agree + against),
    spearman: spearman(first, second),
    weightedSpearman: n === 1 ? null : weightedSpearman(first, second),
    ws: n === 1 ? null : ws(first, shifts),
    meanShift: shifts.reduce((sum, shift) => sum + shift, 0) / n,
    largestShift: shifts.reduce((a, b) => Math.max(a, b)),
  };
}

const quotient = (above: number, below: number): number | null => (below === 0 ? null : above / below);

function weightedSpearman(first: readonly number[], second: readonly number[]): number {
  const n = first.length;
  const sum = first.reduce((total, a, index) => {
    const b = second[index] as number;
    return total + (a - b) ** 2 * (n - a + 1 + (n - b + 1));
  }, 0);
  return 1 - (6 * sum) / (n * (n ** 3 + n ** 2 - n - 1));
}

function ws(first: readonly number[], shifts: readonly number[]): number {
  const n = first.length;
  return first.reduce((left, position, index) => {
    const furthest = Math.max(Math.abs(position - 1), Math.abs(position - n));
    return left - (2 ** -position * (shifts[index] as number)) / furthest;
  }, 1);
}
