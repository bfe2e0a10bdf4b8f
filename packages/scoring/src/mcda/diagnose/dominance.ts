import { alignColumns } from '../internal/align-columns.ts';
import { checkDirections } from '../internal/check-directions.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkEffort } from '../internal/limits.ts';
import type { Direction, Matrix } from '../types.ts';

/**
 * What {@link dominance} gives; row numbers count from 0.
 *
 * @category ranks
 * @example
 * ```ts
 * import { type DominanceResult, dominance } from '@osee/scoring/mcda';
 *
 * const result: DominanceResult = dominance([[1], [2]], ['maximise']);
 * result.dominated; // => [0]
 * ```
 */
export interface DominanceResult {
  /** Alternatives that some other dominates: no weights of 0 or more can put them first alone. */
  readonly dominated: readonly number[];
  /** For each alternative the efficient ones that dominate it; empty for the efficient ones themselves. */
  readonly dominatedBy: readonly (readonly number[])[];
  /** The others: the efficient alternatives. */
  readonly efficient: readonly number[];
}

/**
 * Finds alternatives that another one beats without any weighing: at least as good on every criterion and
 * better on one. Cells that differ by rounding only are equal.
 *
 * @param matrix - rows are alternatives, columns criteria, raw or normalised
 * @param directions - one per criterion
 * @returns who is dominated, by whom, and who is not
 * @throws `OseeError` with code `empty-matrix`, `missing-value`, `wrong-length`, `not-a-finite-number` or
 *   `unknown-option`
 * @category ranks
 * @example
 * ```ts
 * import { dominance } from '@osee/scoring/mcda';
 *
 * const { dominatedBy, efficient } = dominance([[3, 10], [2, 20], [3, 30]], ['maximise', 'minimise']);
 * dominatedBy; // => [[], [0], [0]]
 * efficient; // => [0]
 * ```
 */
export function dominance(matrix: Matrix, directions: readonly Direction[]): DominanceResult {
  const { rows, columns } = checkMatrix(matrix);
  checkDirections(directions, columns);
  checkEffort(rows * rows * columns, ['matrix']);
  const cells = alignColumns(matrix);
  const all = cells.map((_, index) => index);
  const isDominated = cells.map((row) => cells.some((other) => dominates(other, row, directions)));
  const efficient = all.filter((index) => isDominated[index] === false);
  const dominatedBy = cells.map((row, index) =>
    isDominated[index] === true
      ? efficient.filter((member) => dominates(cells[member] as readonly number[], row, directions))
      : [],
  );
  return { dominated: all.filter((index) => isDominated[index]), dominatedBy, efficient };
}

function dominates(
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
