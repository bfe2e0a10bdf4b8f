import { isConstant } from '../../number/compare.ts';
import { checkFinite } from '../internal/check-finite.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkOptions, type OptionNames } from '../internal/check-options.ts';
import { checkWeights } from '../internal/check-weights.ts';
import { normOf } from '../internal/norm.ts';
import { normalise } from '../normalise/normalise.ts';
import type { CostHandling, NormalisationMethod, NormaliseOptions } from '../normalise/normalise-options.ts';
import { normaliseOptionNames } from '../normalise/option-names.ts';
import type { Direction, Matrix } from '../types.ts';

/**
 * The settings of {@link topsis}; those of the normalisation beside its name.
 *
 * @category distance and outranking
 * @example
 * ```ts
 * import { type TopsisOptions, topsis } from '@osee/scoring/mcda';
 *
 * const options: TopsisOptions = { normalisation: 'minmax' };
 * topsis([[1], [2]], ['maximise'], [1], options).scores; // => [0, 1]
 * ```
 */
export interface TopsisOptions extends NormaliseOptions {
  /** Default `vector`, the classical one. */
  readonly normalisation?: NormalisationMethod;
}

/**
 * What {@link topsis} gives. Coordinates are weighted normalised values.
 *
 * @category distance and outranking
 * @example
 * ```ts
 * import { type TopsisResult, topsis } from '@osee/scoring/mcda';
 *
 * const result: TopsisResult = topsis([[1], [2]], ['maximise'], [1], { normalisation: 'none' });
 * result.ideal; // => [2]
 * ```
 */
export interface TopsisResult {
  /** Closeness to the ideal, 0 to 1; higher is better. 0.5 when ideal and anti-ideal are the same point. */
  readonly scores: readonly number[];
  readonly ideal: readonly number[];
  readonly antiIdeal: readonly number[];
  readonly distancesToIdeal: readonly number[];
  readonly distancesToAntiIdeal: readonly number[];
}

const topsisOptionNames: OptionNames<TopsisOptions> = { ...normaliseOptionNames, normalisation: true };

const keptSense: readonly NormalisationMethod[] = ['none', 'vector', 'max', 'max-absolute'];

/**
 * TOPSIS: how near each alternative is to the best value of every criterion at once, and how far from the
 * worst. Criteria to minimise keep their sense under `none`, `vector`, `max` and `max-absolute`, and the ideal
 * takes their smallest value; other normalisations turn them round. As the ideal comes from the alternatives
 * at hand, dropping one can change the order of the rest.
 *
 * @param matrix - rows are alternatives, columns criteria
 * @param directions - one per criterion
 * @param weights - one weight of 0 or more per criterion; the scores do not depend on their scale
 * @param options - the normalisation
 * @returns scores, ideal points and distances
 * @throws `OseeError` with code `missing-value`, `negative-weight`, `all-zero-weights` and the codes of
 *   {@link normalise}
 * @see C. L. Hwang and K. Yoon, Multiple Attribute Decision Making, 1981
 * @category distance and outranking
 * @example
 * ```ts
 * import { topsis } from '@osee/scoring/mcda';
 *
 * const { scores, ideal } = topsis([[3, 1], [4, 2]], ['maximise', 'maximise'], [1, 1]);
 * scores; // => [0, 1]
 * ideal.map((value) => value.toFixed(3)); // => ['0.800', '0.894']
 * ```
 */
export function topsis(
  matrix: Matrix,
  directions: readonly Direction[],
  weights: readonly number[],
  options: TopsisOptions = {},
): TopsisResult {
  checkOptions(options, topsisOptionNames);
  checkWeights(weights, checkMatrix(matrix).columns);
  const { normalisation = 'vector', ...rest } = options;
  const costs: CostHandling | undefined =
    options.costs ?? (keptSense.includes(normalisation) ? 'keep' : undefined);
  const scaled = normalise(
    matrix,
    directions,
    normalisation,
    costs === undefined ? rest : { ...rest, costs },
  );
  const weighted = scaled.map((row) => row.map((value, column) => value * (weights[column] as number)));
  const ideal: number[] = [];
  const antiIdeal: number[] = [];
  for (const [column, direction] of directions.entries()) {
    const values = weighted.map((row) => row[column] as number);
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    const lessIsBetter = direction === 'minimise' && costs === 'keep';
    const constant = isConstant(values);
    // Values that differ by rounding only lie at no distance from either point.
    if (constant) for (const row of weighted) row[column] = high;
    ideal.push(lessIsBetter && !constant ? low : high);
    antiIdeal.push(lessIsBetter || constant ? high : low);
  }
  return measure(weighted, ideal, antiIdeal);
}

function measure(weighted: Matrix, ideal: readonly number[], antiIdeal: readonly number[]): TopsisResult {
  const distanceTo = (point: readonly number[]): number[] =>
    weighted.map((row) => normOf(row.map((value, column) => value - (point[column] as number))));
  const distancesToIdeal = distanceTo(ideal);
  const distancesToAntiIdeal = distanceTo(antiIdeal);
  const scores = distancesToIdeal.map((toIdeal, index) => {
    const toAntiIdeal = distancesToAntiIdeal[index] as number;
    const both = checkFinite(toIdeal + toAntiIdeal, ['matrix', index]);
    return both === 0 ? 0.5 : toAntiIdeal / both;
  });
  return { scores, ideal, antiIdeal, distancesToIdeal, distancesToAntiIdeal };
}
