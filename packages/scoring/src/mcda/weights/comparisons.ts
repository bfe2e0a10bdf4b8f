/**
 * Pairwise comparisons: how many times as important the row is as the column, above 0; `null` is not compared.
 *
 * @category weights
 * @example
 * ```ts
 * import type { Comparisons } from '@osee/scoring/mcda';
 *
 * const comparisons: Comparisons = [[1, 3], [null, 1]];
 * ```
 */
export type Comparisons = readonly (readonly (number | null)[])[];
