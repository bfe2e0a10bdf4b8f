import type { ContentBundle } from '../../../text/content-bundle.ts';
import { stampsInOrder } from '../../stamps-in-order.ts';
import { capacityBuilding } from './capacity-building.ts';
import { communityManagement } from './community-management.ts';
import { digitalGovernanceAndSovereignty } from './digital-governance-and-sovereignty.ts';
import { digitalInclusion } from './digital-inclusion.ts';
import { procurementAndLegal } from './procurement-and-legal.ts';
import { requirementsAndSpecifications } from './requirements-and-specifications.ts';
import { stamps } from './stamps.ts';
import { strategy } from './strategy.ts';

const texts = {
  ...strategy,
  ...requirementsAndSpecifications,
  ...procurementAndLegal,
  ...communityManagement,
  ...capacityBuilding,
  ...digitalInclusion,
  ...digitalGovernanceAndSovereignty,
};

/**
 * What the competency pages know from practice, in Arabic: pitfalls, indicators, first thirty days, roles, effort, examples.
 *
 * @category languages
 * @example
 * ```ts
 * import { practice } from '@osee/core/locales/ar/practice';
 *
 * practice.locale; // => 'ar'
 * Object.keys(practice.texts).length > 400; // => true
 * ```
 */
export const practice: ContentBundle = {
  locale: 'ar',
  licence: 'CC-BY-4.0',
  texts,
  stamps: /* #__PURE__ */ stampsInOrder(texts, stamps),
  reviewed: [],
};
