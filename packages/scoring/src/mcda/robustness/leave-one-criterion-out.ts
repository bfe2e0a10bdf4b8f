import { OseeError } from '@osee/core';
import { checkFinite } from '../internal/check-finite.ts';
import { checkWeights } from '../internal/check-weights.ts';
import { checkEffort } from '../internal/limits.ts';
import { rank } from '../rank/rank.ts';
import type { Matrix } from '../types.ts';
import { packRows, transposed } from './internal/pack-rows.ts';
import { rankShifts } from './internal/rank-shifts.ts';
import { scoreAlternatives } from './internal/score-alternatives.ts';

/**
 * What becomes of the ranking without one criterion.
 *
 * @category robustness
 * @example
 * ```ts
 * import { type CriterionOmission, leaveOneCriterionOut } from '@osee/scoring/mcda';
 *
 * const omissions: CriterionOmission[] = leaveOneCriterionOut([[1, 0], [0, 1]], [0.75, 0.25]);
 * omissions[0]?.ranks; // => [2, 1]
 * ```
 */
export interface CriterionOmission {
  readonly criterion: number;
  /** Weighted sums without it, the other weights scaled to the sum 1. */
  readonly scores: number[];
  /** Ties share the best rank. */
  readonly ranks: number[];
  /** Every alternative that ranks first. */
  readonly winners: number[];
  /** Whether the same alternatives rank first as with all criteria. */
  readonly winnerStays: boolean;
  readonly meanAbsoluteShift: number;
  readonly maxAbsoluteShift: number;
}

/**
 * Leaves out each criterion in turn and ranks again by weighted sum.
 *
 * @param values - achievements, more is better: `values[alternative][criterion]`
 * @param weights - one a criterion, 0 or more
 * @returns one entry for each criterion without which something is left to rank by: a criterion that holds all the
 * weight has none
 * @throws `OseeError` with code `too-few-criteria`, `empty-matrix`, `wrong-length` or a code of the weight
 * checks when an argument cannot be used
 * @category robustness
 * @example
 * ```ts
 * import { leaveOneCriterionOut } from '@osee/scoring/mcda';
 *
 * const omissions = leaveOneCriterionOut([[1, 0, 0], [0, 1, 1]], [0.5, 0.25, 0.25]);
 * omissions.map(({ winners }) => winners); // => [[1], [0], [0]]
 * ```
 */
export function leaveOneCriterionOut(values: Matrix, weights: readonly number[]): CriterionOmission[] {
  const packed = packRows(values, ['values']);
  if (packed.columns < 2) {
    throw new OseeError('too-few-criteria', 'Expected at least two criteria, got one.', { path: ['values'] });
  }
  const total = checkWeights(weights, packed.columns);
  checkEffort(packed.rows * packed.columns * packed.columns, ['values']);
  const columns = transposed(packed);
  const scoresWith = (used: readonly number[]): number[] => {
    const scores = new Float64Array(packed.rows);
    scoreAlternatives(columns, Float64Array.from(used), 0, scores);
    return Array.from(scores, (score, row) => checkFinite(score, ['values', row]));
  };
  const allRanks = rank(scoresWith(weights.map((weight) => weight / total)));
  return weights.flatMap((_, criterion) => {
    const rest = weights.reduce((sum, weight, column) => (column === criterion ? sum : sum + weight), 0);
    if (rest <= 0) return [];
    const scores = scoresWith(weights.map((weight, column) => (column === criterion ? 0 : weight / rest)));
    return [describeOmission(criterion, scores, allRanks)];
  });
}

function describeOmission(
  criterion: number,
  scores: number[],
  allRanks: readonly number[],
): CriterionOmission {
  const ranks = rank(scores);
  const winners = ranks.flatMap((place, alternative) => (place === 1 ? [alternative] : []));
  const winnerStays = ranks.every((place, alternative) => (place === 1) === (allRanks[alternative] === 1));
  return { criterion, scores, ranks, winners, winnerStays, ...rankShifts(allRanks, ranks) };
}
