import type { ContentBundle } from '../../../text/content-bundle.ts';
import { stampsInOrder } from '../../stamps-in-order.ts';
import { capacityBuilding } from './capacity-building.ts';
import { communityManagement } from './community-management.ts';
import { digitalGovernanceAndSovereignty } from './digital-governance-and-sovereignty.ts';
import { digitalInclusion } from './digital-inclusion.ts';
import { office } from './office.ts';
import { procurementAndLegal } from './procurement-and-legal.ts';
import { requirementsAndSpecifications } from './requirements-and-specifications.ts';
import { resourceMobilisation } from './resource-mobilisation.ts';
import { sharing } from './sharing.ts';
import { stamps } from './stamps.ts';
import { steps } from './steps.ts';
import { strategy } from './strategy.ts';
import { technical } from './technical.ts';

const texts = {
  ...strategy,
  ...requirementsAndSpecifications,
  ...procurementAndLegal,
  ...communityManagement,
  ...office,
  ...capacityBuilding,
  ...digitalInclusion,
  ...digitalGovernanceAndSovereignty,
  ...resourceMobilisation,
  ...technical,
  ...sharing,
  ...steps,
};

/**
 * The questions of the instrument in Portuguese: what is asked and counted, the steps, what proves an answer, notes.
 *
 * @category languages
 * @example
 * ```ts
 * import { instrument } from '@osee/core/locales/pt/instrument';
 *
 * instrument.locale; // => 'pt'
 * Object.keys(instrument.texts).length > 400; // => true
 * ```
 */
export const instrument: ContentBundle = {
  locale: 'pt',
  licence: 'CC-BY-4.0',
  texts,
  stamps: /* #__PURE__ */ stampsInOrder(texts, stamps),
  reviewed: [],
};
