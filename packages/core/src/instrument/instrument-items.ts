import type { InstrumentItem } from './instrument-item.ts';
import { communityItems } from './items/community-management.ts';
import { officeItems } from './items/office.ts';
import { procurementItems } from './items/procurement-and-legal.ts';
import { requirementsItems } from './items/requirements-and-specifications.ts';
import { strategyItems } from './items/strategy.ts';

/**
 * The items of the instrument, in the order in which they are asked.
 *
 * @category instrument
 * @example
 * ```ts
 * import { instrumentItems } from '@osee/core/instrument';
 *
 * instrumentItems[0]?.scale; // => 'extent'
 * ```
 */
export const instrumentItems: readonly InstrumentItem[] = [
  ...strategyItems,
  ...requirementsItems,
  ...procurementItems,
  ...communityItems,
  ...officeItems,
];
