/**
 * Other weights for some parts of a model, to see how far a score hangs on the weights that were chosen.
 *
 * @category maturity models
 * @see `scoreUnderWeightings`
 * @example
 * ```ts
 * import type { Weighting } from '@osee/scoring/maturity';
 *
 * const weighting: Weighting = {
 *   id: 'categories-alike',
 *   title: 'Every category counts the same',
 *   weights: [{ nodeId: 'technical', weight: 1 }],
 * };
 * ```
 */
export interface Weighting {
  readonly id: string;
  readonly title: string;
  /** The weights that differ from those of the model. */
  readonly weights: readonly { readonly nodeId: string; readonly weight: number }[];
}
