import { isConstant, magnitudeOf } from '../../number/compare.ts';
import { unitOf } from '../../number/power-of-two.ts';
import { byInformation, columnsOf } from '../internal/by-information.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkOptions, type OptionNames } from '../internal/check-options.ts';
import { deviationOf } from '../internal/statistics.ts';
import { normalise } from '../normalise/normalise.ts';
import type { Matrix } from '../types.ts';
import type { SpreadWeightOptions } from './diagnostic-options.ts';

/**
 * Weights in proportion to the standard deviation of each criterion. A diagnostic; spread is not importance.
 *
 * @param matrix - rows are alternatives, columns criteria
 * @param options - a normalisation to apply first (default none)
 * @returns weights that sum to 1
 * @throws `OseeError` with code `no-spread`, `missing-value` and the codes of {@link normalise}
 * @category weights
 * @example
 * ```ts
 * import { standardDeviationWeights } from '@osee/scoring/mcda';
 *
 * standardDeviationWeights([[0, 5], [4, 5]]); // => [1, 0]
 * ```
 */
export function standardDeviationWeights(matrix: Matrix, options: SpreadWeightOptions = {}): number[] {
  return byInformation(deviationsIn(matrix, options));
}

/** The deviation of each criterion, all in one unit in which none can overflow; 0 for a constant one. */
function deviationsIn(matrix: Matrix, options: SpreadWeightOptions): number[] {
  checkOptions(options, spreadOptionNames);
  const { columns } = checkMatrix(matrix);
  const deviation = checkOneOf(options.deviation ?? 'sample', ['population', 'sample'], ['deviation']);
  const scaled = normalise(matrix, new Array(columns).fill('maximise'), options.normalisation ?? 'none');
  const unit = unitOf(magnitudeOf(scaled.map(magnitudeOf)));
  return columnsOf(scaled).map((column) =>
    isConstant(column)
      ? 0
      : deviationOf(
          column.map((value) => value / unit),
          deviation,
        ),
  );
}

const spreadOptionNames: OptionNames<SpreadWeightOptions> = { normalisation: true, deviation: true };
