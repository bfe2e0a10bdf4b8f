import { OseeError } from '@osee/core';
import { isConstant } from '../../number/compare.ts';
import { checkDirections } from '../internal/check-directions.ts';
import { checkLength } from '../internal/check-length.ts';
import { checkMatrixWithGaps } from '../internal/check-matrix.ts';
import { checkNumber } from '../internal/check-number.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { constantCriterion } from '../internal/constant-criterion.ts';
import type { Direction, Matrix, MatrixWithGaps } from '../types.ts';
import { checkLeast } from './check-least.ts';
import { categories, distanceToTarget, goalposts, logarithmic, none } from './declared-scalers.ts';
import { linear, max, maxAbsolute, nonlinear, sum, vector } from './divisor-scalers.ts';
import type { CostHandling, NormalisationMethod, NormaliseOptions } from './normalise-options.ts';
import { checkNormaliseOptions } from './option-names.ts';
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
 * have no part in means, extremes and sums.
 *
 * A criterion cannot tell its alternatives apart when its values differ by at most 1e-12 of the largest magnitude,
 * as 0.1 + 0.2 and 0.3 do. `onIssue` is told under every method that compares alternatives (all but `none`,
 * `goalposts` and `categories`). Methods that would stretch the difference give such a criterion the same value
 * everywhere (0, the low end of the range, the mean); those that divide by a sum, a largest value or a norm divide
 * as always, and give 0 where the divisor is 0.
 *
 * @param matrix - rows are alternatives, columns criteria
 * @param directions - one per criterion
 * @param method - one for all criteria, or one per criterion
 * @param options - goalposts, targets and conventions
 * @returns a new matrix of the same shape
 * @throws `OseeError` with code `empty-matrix`, `wrong-length`, `not-a-finite-number`, `unknown-option`,
 *   `missing-option`, `bad-goalpost` or `unknown-category`; `negative-value` under `max`, `sum`, `linear` and
 *   `nonlinear`; `out-of-range` for values from 0 to 1 under `logarithmic`; `not-positive` for values of 0 or less
 *   under it and for reciprocals; `zero-value` where `zavadskas-turskis` would divide by 0
 * @see OECD and JRC, Handbook on Constructing Composite Indicators, 2008, chapter 5
 * @category normalisation
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
  checkNormaliseOptions(options);
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
    const scaled = scaleColumn(column, index, directions[index] as Direction, name, options);
    for (const [row, value] of scaled.entries()) (result[row] as (number | null)[])[index] = value;
  }
  return result;
}

function scaleColumn(
  column: readonly (number | null)[],
  index: number,
  direction: Direction,
  method: NormalisationMethod,
  options: NormaliseOptions,
): (number | null)[] {
  const scaler = scalers[method];
  const asked = scaler === categories ? undefined : options.costs;
  const costs: CostHandling = direction === 'minimise' ? (asked ?? scaler.costs) : 'keep';
  const isCost = direction === 'minimise' && asked === undefined;
  const turned = column.map((value, row) => (value === null ? null : turnFirst(value, costs, row, index)));
  const known = turned.filter((value) => value !== null);
  if (known.length === 0) return turned;
  if (scaler.least !== undefined) checkLeast(turned, index, scaler.least, method);
  const constant = scaler.judgesAlone !== true && isConstant(known);
  const rowOf = (value: number): number => turned.indexOf(value);
  const negated = costs === 'negate';
  const settled = constant ? scaler.constant?.(options) : undefined;
  const scale =
    settled === undefined ? scaler.scale({ known, index, rowOf, negated, isCost, options }) : null;
  if (constant || typeof scale !== 'function') options.onIssue?.(constantCriterion(index));
  return turned.map((value, row) => {
    if (value === null) return null;
    if (typeof scale !== 'function') return settled ?? scale ?? 0;
    const scaled = checkNumber(scale(value), ['matrix', row, index]);
    return costs === 'complement' ? 1 - scaled : scaled;
  });
}

function turnFirst(value: number, costs: CostHandling, row: number, column: number): number {
  if (costs === 'negate') return 0 - value;
  if (costs !== 'reciprocal') return value;
  if (value <= 0) {
    throw new OseeError('not-positive', `Expected costs above 0 for reciprocals, got ${value}.`, {
      path: ['matrix', row, column],
      details: { criterion: column, got: value },
    });
  }
  return checkNumber(1 / value, ['matrix', row, column]);
}
