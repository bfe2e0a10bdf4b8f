import type { Source } from '../../framework/source.ts';

/**
 * One short piece of advice or detail under an item.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { type GuidancePoint, oseeResources } from '@osee/core';
 *
 * const points: readonly GuidancePoint[] = oseeResources.institutional[0]?.points ?? [];
 * points.map((point) => point.name)[1]; // => 'Open Data Policies'
 * ```
 */
export interface GuidancePoint {
  /** The id of the item and the letter of the point in the source, such as `volunteers-a`. */
  readonly id: string;
  /** The exact name that the source prints, where the point is a name and not a sentence. */
  readonly name?: string;
  /** One plain sentence, written for this project. */
  readonly text: string;
  readonly source: Source;
}
