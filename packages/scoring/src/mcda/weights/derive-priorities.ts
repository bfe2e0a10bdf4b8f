import { geometricMeanOf } from '../../number/geometric.ts';
import { principalEigenvector } from '../internal/principal-eigenvector.ts';

/**
 * How weights come from complete comparisons: the principal `eigenvector` (Saaty), the `geometric-mean` of each
 * row, or the `column-mean`, the mean of each row after every column was divided by its sum.
 *
 * @category weights
 * @example
 * ```ts
 * import type { AhpDerivation } from '@osee/scoring/mcda';
 *
 * const derivation: AhpDerivation = 'geometric-mean';
 * ```
 */
export type AhpDerivation = 'eigenvector' | 'geometric-mean' | 'column-mean';

/** Weights that sum to 1. */
export function derivePriorities(
  comparisons: readonly (readonly number[])[],
  derivation: AhpDerivation,
): number[] {
  if (derivation === 'eigenvector') return principalEigenvector(comparisons);
  if (derivation === 'geometric-mean') {
    return toShares(comparisons.map((row) => geometricMeanOf(row, new Array<number>(row.length).fill(1))));
  }
  const sums = comparisons.map((_, column) =>
    comparisons.reduce((sum, row) => sum + (row[column] as number), 0),
  );
  return toShares(
    comparisons.map((row) => row.reduce((sum, value, column) => sum + value / (sums[column] as number), 0)),
  );
}

function toShares(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}
