import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { GuidancePoint } from '../resources/guidance-point.ts';
import type { MobilisationTags } from './mobilisation-situation.ts';

/**
 * A piece of advice on how to find money, people and means.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { type MobilisationItem, oseeMobilisation } from '@osee/core';
 *
 * const items: readonly MobilisationItem[] = oseeMobilisation;
 * items.length; // => 92
 * items.flatMap((item) => item.points).length; // => 202
 * ```
 */
export interface MobilisationItem extends FrameworkItem {
  /** The group whose heading the item stands under. */
  readonly groupId: string;
  /** The number of the item in its group, from 1; the two benefits of large firms are bullets, numbered in order. */
  readonly number: number;
  readonly appliesTo: MobilisationTags;
  readonly points: readonly GuidancePoint[];
}
