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
 * The competency pages in Spanish: what each is, why it matters, how it is done, what shows it. What is asked stands in the bundle `instrument`, what is known from practice in `practice`.
 *
 * @category languages
 * @example
 * ```ts
 * import { pages } from '@osee/core/locales/es/pages';
 *
 * pages.locale; // => 'es'
 * Object.keys(pages.texts).length > 400; // => true
 * ```
 */
export const pages: ContentBundle = {
  locale: 'es',
  licence: 'CC-BY-4.0',
  texts,
  stamps: /* #__PURE__ */ stampsInOrder(texts, stamps),
  reviewed: [],
};
