import type { Matrix } from '../types.ts';

/**
 * What the alternatives achieve, on scales where more is better (0 to 1, as a rule): one matrix
 * `values[alternative][criterion]`, or, when the values are uncertain too, one matrix a draw
 * `values[draw][alternative][criterion]`.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { AlternativeValues } from '@osee/scoring/mcda';
 *
 * const certain: AlternativeValues = [[0.8, 0.1], [0.4, 0.6]];
 * const uncertain: AlternativeValues = [[[0.8, 0.1], [0.4, 0.6]], [[0.7, 0.2], [0.5, 0.5]]];
 * ```
 */
export type AlternativeValues = Matrix | readonly Matrix[];
