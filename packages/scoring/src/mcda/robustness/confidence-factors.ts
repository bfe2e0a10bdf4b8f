import { OseeError } from '@osee/core';
import { floorOf, isAbove } from '../../number/compare.ts';
import { checkFinite } from '../internal/check-finite.ts';
import { checkList } from '../internal/check-list.ts';
import { checkNumber } from '../internal/check-number.ts';
import type { Matrix } from '../types.ts';
import { type PackedRows, packRows } from './internal/pack-rows.ts';
import { isPerDraw } from './internal/pack-simulation.ts';
import type { AlternativeValues } from './values.ts';

/**
 * For each alternative: in what share of the value matrices does it come first when the weights are its own
 * central weights? Low shares say that the values are too uncertain to tell.
 *
 * @param values - achievements, more is better; one matrix (the factors are then 0 or 1), or one a draw
 * @param centralWeights - as {@link rankAcceptability} gives them; `null` for an alternative that is never first
 * @returns a share from 0 to 1 for each alternative, `null` where there are no central weights
 * @throws `OseeError` with code `wrong-length`, `empty-matrix` or `not-a-finite-number` when an argument
 * cannot be used
 * @see Lahdelma and Salminen, SMAA-2, Operations Research 49 (2001)
 * @category robustness
 * @example
 * ```ts
 * import { confidenceFactors } from '@osee/scoring/mcda';
 *
 * const values = [[[0.9, 0.1], [0.2, 0.3]], [[0.5, 0.1], [0.6, 0.3]]];
 * confidenceFactors(values, [[0.8, 0.2], null]); // => [0.5, null]
 * ```
 */
export function confidenceFactors(
  values: AlternativeValues,
  centralWeights: readonly (readonly number[] | null)[],
): (number | null)[] {
  checkList(values, ['values']);
  checkList(centralWeights, ['centralWeights']);
  const matrices: readonly Matrix[] = isPerDraw(values) ? values : [values as Matrix];
  const packed = matrices.map((matrix, draw) => packRows(matrix, ['values', draw]));
  const { rows, columns } = packed[0] as PackedRows;
  checkShape(packed, centralWeights, rows, columns);
  return centralWeights.map((weights, alternative) => {
    if (weights === null) return null;
    const firsts = packed.filter((matrix) => isFirst(matrix, weights, alternative)).length;
    return firsts / packed.length;
  });
}

function isFirst(
  { data, rows, columns }: PackedRows,
  weights: readonly number[],
  alternative: number,
): boolean {
  const score = scoreOf(data, alternative * columns, weights);
  const magnitude = floorOf(data);
  for (let other = 0; other < rows; other += 1) {
    if (isAbove(scoreOf(data, other * columns, weights), score, magnitude)) return false;
  }
  return true;
}

function scoreOf(data: Float64Array, at: number, weights: readonly number[]): number {
  let score = 0;
  for (let criterion = 0; criterion < weights.length; criterion += 1) {
    score += (data[at + criterion] as number) * (weights[criterion] as number);
  }
  return checkFinite(score, ['values']);
}

function checkShape(
  packed: readonly PackedRows[],
  centralWeights: readonly (readonly number[] | null)[],
  rows: number,
  columns: number,
): void {
  const fits =
    packed.every((matrix) => matrix.rows === rows && matrix.columns === columns) &&
    centralWeights.length === rows &&
    centralWeights.every(
      (weights) => weights === null || (Array.isArray(weights) && weights.length === columns),
    );
  if (!fits) {
    throw new OseeError('wrong-length', `Expected ${rows} lists of ${columns} weights or null.`, {
      path: ['centralWeights'],
      details: { rows, columns },
    });
  }
  for (const [alternative, weights] of centralWeights.entries()) {
    for (const [index, weight] of (weights ?? []).entries()) {
      checkNumber(weight, ['centralWeights', alternative, index]);
    }
  }
}
