/**
 * A named range of scores, as shares from 0 to 1. The bands of a model cover the range from 0 to 1 without gap or
 * overlap; the policy `bandEdge` says to which band an edge belongs.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { Band } from '@osee/scoring/maturity';
 *
 * const bands: readonly Band[] = [
 *   { id: 'low', title: 'Low', from: 0, to: 0.5 },
 *   { id: 'high', title: 'High', from: 0.5, to: 1 },
 * ];
 * ```
 */
export interface Band {
  readonly id: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}
