import { checkDirections } from '../internal/check-directions.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import type { Direction, Matrix } from '../types.ts';

/**
 * What {@link dominance} gives; row numbers count from 0.
 *
 * @category mcda
 * @example
 * ```ts
 * import { type DominanceResult, dominance } from '@osee/scoring/mcda';
 *
 * const result: DominanceResult = dominance([[1], [2]], ['maximise']);
 * result.dominated; // => [0]
 * ```
 */
export interface DominanceResult {
  /** Whether the row dominates the column. */
  readonly dominates: readonly (readonly boolean[])[];
  /** Alternatives that some other dominates: no weights of 0 or more can put them first alone. */
  readonly dominated: readonly number[];
  /** The others: the efficient alternatives. */
  readonly efficient: readonly number[];
}

/**
 * Finds alternatives that another one beats without any weighing: at least as good on every criterion and
 * better on one.
 *
 * @param matrix - rows are alternatives, columns criteria, raw or normalised
 * @param directions - one per criterion
 * @returns the relation, and who is dominated by somebody
 * @throws {@link OseeError} with code `empty-matrix`, `missing-value`, `wrong-length`, `not-a-finite-number` or
 *   `unknown-option`
 * @category mcda
 * @example
 * ```ts
 * import { dominance } from '@osee/scoring/mcda';
 *
 * const { dominated, efficient } = dominance([[3, 10], [2, 20], [3, 30]], ['maximise', 'minimise']);
 * dominated; // => [1, 2]
 * efficient; // => [0]
 * ```
 */
export function dominance(matrix: Matrix, directions: readonly Direction[]): DominanceResult {
  checkDirections(directions, checkMatrix(matrix).columns);
  const dominates = matrix.map((row) => matrix.map((other) => isDominant(row, other, directions)));
  const isDominated = matrix.map((_, index) => dominates.some((row) => row[index] === true));
  const where = (wanted: boolean): number[] =>
    isDominated.flatMap((dominated, index) => (dominated === wanted ? [index] : []));
  return { dominates, dominated: where(true), efficient: where(false) };
}

function isDominant(
  row: readonly number[],
  other: readonly number[],
  directions: readonly Direction[],
): boolean {
  let better = false;
  for (const [column, direction] of directions.entries()) {
    const difference = (row[column] as number) - (other[column] as number);
    const lead = direction === 'maximise' ? difference : -difference;
    if (lead < 0) return false;
    if (lead > 0) better = true;
  }
  return better;
}
