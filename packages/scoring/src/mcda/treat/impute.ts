import { OseeError } from '@osee/core';
import { meanOf } from '../../number/sums.ts';
import { checkLength } from '../internal/check-length.ts';
import { checkMatrixWithGaps } from '../internal/check-matrix.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import type { MatrixWithGaps } from '../types.ts';
import { medianOf } from './median.ts';

/**
 * A matrix with guesses in it, and where they are.
 *
 * @category normalisation
 * @example
 * ```ts
 * import { type ImputedMatrix, impute } from '@osee/scoring/mcda';
 *
 * const result: ImputedMatrix = impute([[1], [null], [3]], 'mean');
 * result.imputed; // => [{ row: 1, column: 0, value: 2 }]
 * ```
 */
export interface ImputedMatrix {
  readonly matrix: readonly (readonly (number | null)[])[];
  /** Every cell that was guessed, row by row. Show them with the result. */
  readonly imputed: readonly { readonly row: number; readonly column: number; readonly value: number }[];
}

/**
 * Fills gaps with the mean or the median of what is known of the criterion, among all alternatives or within
 * groups. Nothing in this library imputes by itself. A gap stays where its column, or its group, has nothing
 * known.
 *
 * @param matrix - rows are alternatives, columns criteria
 * @param method - `mean` or `median`
 * @param groups - one label per alternative; then only the same group is looked at
 * @returns the filled matrix and the list of guesses
 * @throws `OseeError` with code `empty-matrix`, `wrong-length`, `not-a-finite-number`, `unknown-option` or, for
 *   an alternative whose group is no text, `missing-group`
 * @see OECD and JRC, Handbook on Constructing Composite Indicators, 2008, chapter 3
 * @category normalisation
 * @example
 * ```ts
 * import { impute } from '@osee/scoring/mcda';
 *
 * impute([[1], [null], [3], [8]], 'median').matrix; // => [[1], [3], [3], [8]]
 * impute([[1], [null], [9]], 'mean', ['a', 'a', 'b']).matrix; // => [[1], [1], [9]]
 * ```
 */
export function impute(
  matrix: MatrixWithGaps,
  method: 'mean' | 'median',
  groups?: readonly string[],
): ImputedMatrix {
  const { rows } = checkMatrixWithGaps(matrix);
  checkOneOf(method, ['mean', 'median'], ['method']);
  if (groups !== undefined) {
    checkLength(groups, rows, ['groups']);
    const gap = groups.findIndex((group) => typeof group !== 'string');
    if (gap >= 0) {
      throw new OseeError('missing-group', 'Expected a group for every alternative, got none.', {
        path: ['groups', gap],
      });
    }
  }
  const centre = method === 'mean' ? meanOf : medianOf;
  const centres = new Map<string, number | null>();
  const centreOf = (group: string | undefined, column: number): number | null => {
    const key = `${column} ${group ?? ''}`;
    const before = centres.get(key);
    if (before !== undefined) return before;
    const known = matrix
      .filter((_, row) => groups === undefined || groups[row] === group)
      .map((cells) => cells[column] as number | null)
      .filter((value) => value !== null);
    const found = known.length === 0 ? null : centre(known);
    centres.set(key, found);
    return found;
  };
  const imputed: { row: number; column: number; value: number }[] = [];
  const filled = matrix.map((cells, row) =>
    cells.map((cell, column) => {
      if (cell !== null) return cell;
      const value = centreOf(groups?.[row], column);
      if (value !== null) imputed.push({ row, column, value });
      return value;
    }),
  );
  return { matrix: filled, imputed };
}
