import { isConstant } from '../../number/compare.ts';
import { byInformation, columnsOf } from '../internal/by-information.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkOptions, type OptionNames } from '../internal/check-options.ts';
import { pearson, spearman } from '../internal/correlation.ts';
import { checkEffort } from '../internal/limits.ts';
import { deviationOf } from '../internal/statistics.ts';
import { normalise } from '../normalise/normalise.ts';
import type { NormalisationMethod } from '../normalise/normalise-options.ts';
import type { Direction, Matrix } from '../types.ts';

/**
 * The settings of {@link criticWeights}.
 *
 * @category weights
 * @example
 * ```ts
 * import type { CriticOptions } from '@osee/scoring/mcda';
 *
 * const options: CriticOptions = { normalisation: 'none', correlation: 'spearman' };
 * ```
 */
export interface CriticOptions {
  /** Applied first. Default `minmax`, which turns costs round. */
  readonly normalisation?: NormalisationMethod;
  /** Default `pearson`. */
  readonly correlation?: 'pearson' | 'spearman';
  /** Divide by `n - 1` (`sample`, the default) or `n`. It does not change the weights. */
  readonly deviation?: 'population' | 'sample';
}

/**
 * CRITIC weights: standard deviation times conflict, where conflict is the sum of 1 less the correlation with
 * each other criterion. A diagnostic; spread is not importance. A constant criterion weighs 0 and counts as
 * uncorrelated.
 *
 * @param matrix - rows are alternatives, columns criteria
 * @param directions - one per criterion
 * @param options - normalisation and kind of correlation
 * @returns weights that sum to 1
 * @throws `OseeError` with code `no-spread`, `missing-value` and the codes of {@link normalise}
 * @see D. Diakoulaki and others, Determining objective weights in multiple criteria problems, C&OR 22, 1995
 * @category weights
 * @example
 * ```ts
 * import { criticWeights } from '@osee/scoring/mcda';
 *
 * const weights = criticWeights([[1, 4], [2, 9], [3, 4]], ['maximise', 'maximise']);
 * weights.map((weight) => weight.toFixed(3)); // => ['0.464', '0.536']
 * ```
 */
export function criticWeights(
  matrix: Matrix,
  directions: readonly Direction[],
  options: CriticOptions = {},
): number[] {
  checkOptions(options, criticOptionNames);
  const { rows, columns: width } = checkMatrix(matrix);
  checkEffort(rows * width * width, ['matrix']);
  const method = checkOneOf(options.correlation ?? 'pearson', ['pearson', 'spearman'], ['correlation']);
  const deviation = checkOneOf(options.deviation ?? 'sample', ['population', 'sample'], ['deviation']);
  const correlate = method === 'pearson' ? pearson : spearman;
  const columns = columnsOf(normalise(matrix, directions, options.normalisation ?? 'minmax'));
  return byInformation(
    columns.map((column, index) => {
      if (isConstant(column)) return 0;
      // A criterion alone has nobody to agree with.
      if (columns.length === 1) return 1;
      const conflict = columns.reduce(
        (sum, other, at) => (at === index ? sum : sum + 1 - (correlate(column, other) ?? 0)),
        0,
      );
      return deviationOf(column, deviation) * conflict;
    }),
    'criteria that do not all rise and fall together',
  );
}

const criticOptionNames: OptionNames<CriticOptions> = {
  normalisation: true,
  correlation: true,
  deviation: true,
};
