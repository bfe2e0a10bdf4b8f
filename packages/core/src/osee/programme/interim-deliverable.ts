import type { FrameworkItem } from '../../framework/framework-item.ts';

/**
 * Something that the programme had to deliver by the time of the presentation, with how many.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { type InterimDeliverable, oseeInterimDeliverables } from '@osee/core';
 *
 * const deliverable: InterimDeliverable | undefined = oseeInterimDeliverables[2];
 * deliverable?.name; // => 'thematic webinars'
 * deliverable?.count; // => 4
 * ```
 */
export interface InterimDeliverable extends FrameworkItem {
  readonly count: number;
  /** Whether the number is printed; otherwise it is read from the singular. */
  readonly isCountPrinted: boolean;
}
