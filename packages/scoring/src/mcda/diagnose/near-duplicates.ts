import { isAbove } from '../../number/compare.ts';
import { checkMatrixWithGaps } from '../internal/check-matrix.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkShare } from '../internal/check-share.ts';
import { pearson, spearman } from '../internal/correlation.ts';
import { checkEffort } from '../internal/limits.ts';
import type { MatrixWithGaps } from '../types.ts';

/**
 * Two criteria that say nearly the same; column numbers count from 0.
 *
 * @category ranks
 * @example
 * ```ts
 * import { type NearDuplicate, nearDuplicates } from '@osee/scoring/mcda';
 *
 * const found: NearDuplicate[] = nearDuplicates([[1, 9], [2, 7], [3, 5]]);
 * found[0]?.correlation.toFixed(3); // => '-1.000'
 * ```
 */
export interface NearDuplicate {
  readonly first: number;
  readonly second: number;
  /** -1 to 1; below 0 when the criteria run against each other. */
  readonly correlation: number;
}

/**
 * Finds pairs of criteria that are so strongly correlated that scoring both counts one thing twice.
 *
 * @param matrix - rows are alternatives, columns criteria; pairs are compared where both are known
 * @param options - `threshold`: report above this absolute correlation, default 0.9; `correlation`: `pearson`
 *   (default) or `spearman`
 * @returns the pairs, in the order of the columns
 * @throws `OseeError` with code `empty-matrix`, `wrong-length`, `not-a-finite-number`, `out-of-range` or
 *   `unknown-option`
 * @category ranks
 * @example
 * ```ts
 * import { nearDuplicates } from '@osee/scoring/mcda';
 *
 * const pairs = nearDuplicates([[1, 10, 5], [2, 20, 1], [3, 30, 4]]);
 * pairs.map(({ first, second }) => [first, second]); // => [[0, 1]]
 * ```
 */
export function nearDuplicates(
  matrix: MatrixWithGaps,
  options: { readonly threshold?: number; readonly correlation?: 'pearson' | 'spearman' } = {},
): NearDuplicate[] {
  checkOptions(options, { threshold: true, correlation: true });
  const { rows, columns } = checkMatrixWithGaps(matrix);
  checkEffort(rows * columns * columns, ['matrix']);
  const threshold = checkShare(options.threshold ?? 0.9, ['threshold']);
  const method = checkOneOf(options.correlation ?? 'pearson', ['pearson', 'spearman'], ['correlation']);
  const correlate = method === 'pearson' ? pearson : spearman;
  const found: NearDuplicate[] = [];
  for (let first = 0; first < columns; first += 1) {
    for (let second = first + 1; second < columns; second += 1) {
      const known = matrix.filter((row) => row[first] !== null && row[second] !== null);
      const values = (column: number): number[] => known.map((row) => row[column] as number);
      // Two points always lie on a line.
      const correlation = known.length < 3 ? null : correlate(values(first), values(second));
      if (correlation !== null && isAbove(Math.abs(correlation), threshold)) {
        found.push({ first, second, correlation });
      }
    }
  }
  return found;
}
