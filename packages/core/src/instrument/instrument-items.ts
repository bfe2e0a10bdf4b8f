import type { InstrumentItem } from './instrument-item.ts';
import { capacityItems } from './items/capacity-building.ts';
import { communityItems } from './items/community-management.ts';
import { governanceItems } from './items/digital-governance-and-sovereignty.ts';
import { inclusionItems } from './items/digital-inclusion.ts';
import { officeItems } from './items/office.ts';
import { procurementItems } from './items/procurement-and-legal.ts';
import { requirementsItems } from './items/requirements-and-specifications.ts';
import { mobilisationItems } from './items/resource-mobilisation.ts';
import { sharingItems } from './items/sharing.ts';
import { strategyItems } from './items/strategy.ts';
import { technicalItems } from './items/technical.ts';

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
  ...capacityItems,
  ...inclusionItems,
  ...governanceItems,
  ...mobilisationItems,
  ...technicalItems,
  ...sharingItems,
];
