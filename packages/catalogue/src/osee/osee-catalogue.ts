import type { Catalogue } from '../resource/catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import { audienceLinks } from './audience-links.ts';
import { arabicResources } from './by-language/arabic.ts';
import { englishResources } from './by-language/english.ts';
import { frenchResources } from './by-language/french.ts';
import { portugueseResources } from './by-language/portuguese.ts';
import { resourcesInSeveralLanguages } from './by-language/several.ts';
import { spanishResources } from './by-language/spanish.ts';
import { capacityBuildingGaps, capacityBuildingResources } from './capacity-building.ts';
import { communityManagementGaps, communityManagementResources } from './community-management.ts';
import {
  digitalGovernanceAndSovereigntyGaps,
  digitalGovernanceAndSovereigntyResources,
} from './digital-governance-and-sovereignty.ts';
import { digitalInclusionGaps, digitalInclusionResources } from './digital-inclusion.ts';
import { withEstimate } from './estimate-by-type.ts';
import { furtherResources } from './further.ts';
import { procurementAndLegalGaps, procurementAndLegalResources } from './procurement-and-legal.ts';
import {
  requirementsAndSpecificationsGaps,
  requirementsAndSpecificationsResources,
} from './requirements-and-specifications.ts';
import { resourceMobilisationGaps, resourceMobilisationResources } from './resource-mobilisation.ts';
import { strategyGaps, strategyResources } from './strategy.ts';
import { technicalGaps, technicalResources } from './technical.ts';
import { userGroups } from './user-groups.ts';

const withEstimates = (resources: readonly Resource[]): readonly Resource[] => resources.map(withEstimate);

/**
 * The training resources and readings of the OSEE Training Framework 1.0 that have an address, further ones that
 * this project added, and the titles that were not found. A resource stands with the module that prints it first, or
 * that it serves most.
 *
 * @category resources
 * @see Open Source Ecosystem Enabler Training Framework 1.0, training tables and reading lists
 * @example
 * ```ts
 * import { oseeCatalogue } from '@osee/catalogue';
 *
 * oseeCatalogue.resources.length; // => 270
 * oseeCatalogue.knownGaps.length; // => 23
 * ```
 */
export const oseeCatalogue: Catalogue = {
  id: 'osee-training-resources',
  version: '1.1.0',
  licence: 'CC-BY-4.0',
  vintage: '2026-11',
  resources: /* #__PURE__ */ withEstimates([
    ...strategyResources,
    ...requirementsAndSpecificationsResources,
    ...procurementAndLegalResources,
    ...communityManagementResources,
    ...capacityBuildingResources,
    ...digitalInclusionResources,
    ...digitalGovernanceAndSovereigntyResources,
    ...resourceMobilisationResources,
    ...technicalResources,
    ...furtherResources,
    ...resourcesInSeveralLanguages,
    ...englishResources,
    ...frenchResources,
    ...spanishResources,
    ...portugueseResources,
    ...arabicResources,
  ]),
  knownGaps: [
    ...strategyGaps,
    ...requirementsAndSpecificationsGaps,
    ...procurementAndLegalGaps,
    ...communityManagementGaps,
    ...capacityBuildingGaps,
    ...digitalInclusionGaps,
    ...digitalGovernanceAndSovereigntyGaps,
    ...resourceMobilisationGaps,
    ...technicalGaps,
  ],
  userGroups,
  audienceLinks,
};
