/**
 * Whether more of a criterion is better (`maximise`) or worse (`minimise`).
 *
 * @category aggregation
 * @example
 * ```ts
 * import type { Direction } from '@osee/scoring/mcda';
 *
 * const directions: Direction[] = ['maximise', 'minimise'];
 * ```
 */
export type Direction = 'maximise' | 'minimise';

/**
 * A complete decision matrix: rows are alternatives, columns are criteria.
 *
 * @category aggregation
 * @example
 * ```ts
 * import type { Matrix } from '@osee/scoring/mcda';
 *
 * const matrix: Matrix = [[3, 5], [4, 2]];
 * ```
 */
export type Matrix = readonly (readonly number[])[];

/**
 * A decision matrix that may have gaps; `null` is an unknown cell, never a zero.
 *
 * @category aggregation
 * @example
 * ```ts
 * import type { MatrixWithGaps } from '@osee/scoring/mcda';
 *
 * const matrix: MatrixWithGaps = [[3, null], [4, 2]];
 * ```
 */
export type MatrixWithGaps = readonly (readonly (number | null)[])[];
