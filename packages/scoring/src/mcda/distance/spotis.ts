import { OseeError } from '@osee/core';
import { isBelow } from '../../number/compare.ts';
import { ratioOfDifferences } from '../../number/ratio-of-differences.ts';
import { weightedMeanOf } from '../../number/sums.ts';
import { checkDirections } from '../internal/check-directions.ts';
import { checkFinite } from '../internal/check-finite.ts';
import { checkLength } from '../internal/check-length.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkNumber } from '../internal/check-number.ts';
import { checkMembers, type OptionNames } from '../internal/check-options.ts';
import { checkWeights } from '../internal/check-weights.ts';
import type { Direction, Matrix } from '../types.ts';

/**
 * The fixed range of a criterion for {@link spotis}.
 *
 * @category distance and outranking
 * @example
 * ```ts
 * import type { Bounds } from '@osee/scoring/mcda';
 *
 * const bounds: Bounds = { lower: 0, upper: 10 };
 * ```
 */
export interface Bounds {
  readonly lower: number;
  /** Above `lower`. */
  readonly upper: number;
  /** The wished value; default the better end. */
  readonly ideal?: number;
}

/**
 * SPOTIS: the weighted distance to a fixed ideal within fixed bounds. As nothing is taken from the alternatives
 * at hand, adding or dropping one cannot change the order of the rest.
 *
 * @param matrix - rows are alternatives, columns criteria
 * @param directions - one per criterion
 * @param weights - one weight of 0 or more per criterion, on any scale
 * @param bounds - one per criterion
 * @returns one distance per alternative; lower is better
 * @throws `OseeError` with code `bad-bounds`, `empty-matrix`, `missing-value`, `wrong-length`,
 *   `not-a-finite-number`, `negative-weight`, `all-zero-weights` or `unknown-option`
 * @see J. Dezert and others, The SPOTIS rank reversal free method, FUSION 2020
 * @category distance and outranking
 * @example
 * ```ts
 * import { spotis } from '@osee/scoring/mcda';
 *
 * spotis([[8], [5]], ['maximise'], [1], [{ lower: 0, upper: 10 }]); // => [0.2, 0.5]
 * ```
 */
export function spotis(
  matrix: Matrix,
  directions: readonly Direction[],
  weights: readonly number[],
  bounds: readonly Bounds[],
): number[] {
  const { columns } = checkMatrix(matrix);
  checkDirections(directions, columns);
  checkLength(bounds, columns, ['bounds']);
  checkWeights(weights, columns);
  const ideals = bounds.map((entry, index) => {
    checkMembers(entry, boundNames, ['bounds', index]);
    const { lower, upper, ideal } = entry;
    if (!isBelow(checkNumber(lower, ['bounds', index]), checkNumber(upper, ['bounds', index]))) {
      throw new OseeError('bad-bounds', `Expected bounds with lower < upper, got ${lower} and ${upper}.`, {
        path: ['bounds', index],
        details: { lower, upper },
      });
    }
    return checkNumber(ideal ?? (directions[index] === 'maximise' ? upper : lower), [
      'bounds',
      index,
      'ideal',
    ]);
  });
  return matrix.map((cells, row) => {
    const distances = bounds.map(({ lower, upper }, column) => {
      const distance = ratioOfDifferences(cells[column] as number, ideals[column] as number, upper, lower);
      return checkFinite(Math.abs(distance), ['matrix', row, column]);
    });
    return weightedMeanOf(distances, weights);
  });
}

const boundNames: OptionNames<Bounds> = { lower: true, upper: true, ideal: true };
