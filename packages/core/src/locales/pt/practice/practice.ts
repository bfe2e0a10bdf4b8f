import type { ContentBundle } from '../../../text/content-bundle.ts';
import { capacityBuilding } from './capacity-building.ts';
import { communityManagement } from './community-management.ts';
import { procurementAndLegal } from './procurement-and-legal.ts';
import { requirementsAndSpecifications } from './requirements-and-specifications.ts';
import { stamps } from './stamps.ts';
import { strategy } from './strategy.ts';

/**
 * What the competency pages know from practice, in Portuguese: pitfalls, indicators, first thirty days, roles, effort, examples.
 *
 * @category text
 * @example
 * ```ts
 * import { practice } from '@osee/core/locales/pt/practice';
 *
 * practice.locale; // => 'pt'
 * Object.keys(practice.texts).length > 400; // => true
 * ```
 */
export const practice: ContentBundle = {
  locale: 'pt',
  licence: 'CC-BY-4.0',
  texts: {
    ...strategy,
    ...requirementsAndSpecifications,
    ...procurementAndLegal,
    ...communityManagement,
    ...capacityBuilding,
  },
  stamps,
  reviewed: [],
};
