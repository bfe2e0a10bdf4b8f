import { OseeError } from '@osee/core';
import { checkDirections } from '../internal/check-directions.ts';
import { checkLength } from '../internal/check-length.ts';
import { checkMatrixWithGaps } from '../internal/check-matrix.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { constantCriterion } from '../internal/constant-criterion.ts';
import type { Direction, Matrix, MatrixWithGaps } from '../types.ts';
import { categories, distanceToTarget, goalposts, logarithmic, none } from './declared-scalers.ts';
import { linear, max, maxAbsolute, nonlinear, sum, vector } from './divisor-scalers.ts';
import type { CostHandling, NormalisationMethod, NormaliseOptions } from './normalise-options.ts';
import { borda, percentileRank, rankPoints } from './rank-scalers.ts';
import type { Scaler } from './scaler.ts';
import { enhancedAccuracy, minmax, zavadskasTurskis, zscore } from './spread-scalers.ts';

const scalers: Readonly<Record<NormalisationMethod, Scaler>> = {
  none,
  minmax,
  'min-max': minmax,
  max,
  'max-absolute': maxAbsolute,
  sum,
  vector,
  linear,
  nonlinear,
  logarithmic,
  'enhanced-accuracy': enhancedAccuracy,
  'zavadskas-turskis': zavadskasTurskis,
  zscore,
  'z-score': zscore,
  rank: rankPoints,
  borda,
  'percentile-rank': percentileRank,
  goalposts,
  'distance-to-target': distanceToTarget,
  categories,
};

const methodNames = Object.keys(scalers) as NormalisationMethod[];

/**
 * Makes criteria comparable, so that more is better in every column. Unknown cells (`null`) stay unknown and
 * have no part in means, extremes and sums. A criterion that cannot tell its alternatives apart gets the same
 * value everywhere (the low end of the range), so it adds nothing to a difference; `onIssue` is told.
 *
 * @param matrix - rows are alternatives, columns criteria
 * @param directions - one per criterion
 * @param method - one for all criteria, or one per criterion
 * @param options - goalposts, targets and conventions
 * @returns a new matrix of the same shape
 * @throws `OseeError` with code `empty-matrix`, `wrong-length`, `not-a-finite-number`, `unknown-option`,
 *   `missing-option`, `bad-goalpost`, `unknown-category` or `not-positive`
 * @see OECD and JRC, Handbook on Constructing Composite Indicators, 2008, chapter 5
 * @category mcda
 * @example
 * ```ts
 * import { normalise } from '@osee/scoring/mcda';
 *
 * const matrix = [[66, 95], [61, 166], [65, 113]];
 * normalise(matrix, ['minimise', 'maximise'], 'minmax')[1]; // => [1, 1]
 * normalise([[null], [2], [4]], ['maximise'], 'max'); // => [[null], [0.5], [1]]
 * ```
 */
export function normalise(
  matrix: Matrix,
  directions: readonly Direction[],
  method: NormalisationMethod | readonly NormalisationMethod[],
  options?: NormaliseOptions,
): number[][];
export function normalise(
  matrix: MatrixWithGaps,
  directions: readonly Direction[],
  method: NormalisationMethod | readonly NormalisationMethod[],
  options?: NormaliseOptions,
): (number | null)[][];
export function normalise(
  matrix: MatrixWithGaps,
  directions: readonly Direction[],
  method: NormalisationMethod | readonly NormalisationMethod[],
  options: NormaliseOptions = {},
): (number | null)[][] {
  const { rows, columns } = checkMatrixWithGaps(matrix);
  checkDirections(directions, columns);
  if (typeof method !== 'string') checkLength(method, columns, ['method']);
  const result: (number | null)[][] = Array.from({ length: rows }, () => new Array(columns).fill(null));
  for (let index = 0; index < columns; index += 1) {
    const name = checkOneOf(
      typeof method === 'string' ? method : (method[index] as NormalisationMethod),
      methodNames,
      ['method', index],
    );
    const column = matrix.map((row) => row[index] as number | null);
    const scaled = scaleColumn(column, index, directions[index] as Direction, scalers[name], options);
    for (const [row, value] of scaled.entries()) (result[row] as (number | null)[])[index] = value;
  }
  return result;
}

function scaleColumn(
  column: readonly (number | null)[],
  index: number,
  direction: Direction,
  scaler: Scaler,
  options: NormaliseOptions,
): (number | null)[] {
  const asked = scaler === categories ? undefined : options.costs;
  const costs: CostHandling = direction === 'minimise' ? (asked ?? scaler.costs) : 'keep';
  const isCost = direction === 'minimise' && asked === undefined;
  const turned = column.map((value) => (value === null ? null : turnFirst(value, costs, index)));
  const known = turned.filter((value) => value !== null);
  if (known.length === 0) return turned;
  const scale = scaler.scale({ known, index, negated: costs === 'negate', isCost, options });
  if (scale === null) {
    options.onIssue?.(constantCriterion(index));
    const constant = scaler.constant?.(options) ?? 0;
    return turned.map((value) => (value === null ? null : constant));
  }
  return turned.map((value) => {
    if (value === null) return null;
    return costs === 'complement' ? 1 - scale(value) : scale(value);
  });
}

function turnFirst(value: number, costs: CostHandling, index: number): number {
  if (costs === 'negate') return 0 - value;
  if (costs !== 'reciprocal') return value;
  if (value <= 0) {
    throw new OseeError('not-positive', `Expected costs above 0 for reciprocals, got ${value}.`, {
      path: ['matrix', index],
      details: { criterion: index, got: value },
    });
  }
  return 1 / value;
}
