import type { CompetencyPages } from './content.ts';
import { capacityBuildingPages } from './page-texts/capacity-building.ts';
import { communityManagementPages } from './page-texts/community-management.ts';
import { digitalGovernanceAndSovereigntyPages } from './page-texts/digital-governance-and-sovereignty.ts';
import { digitalInclusionPages } from './page-texts/digital-inclusion.ts';
import { procurementAndLegalPages } from './page-texts/procurement-and-legal.ts';
import { requirementsAndSpecificationsPages } from './page-texts/requirements-and-specifications.ts';
import { strategyPages } from './page-texts/strategy.ts';

/** What the pages say of every competency and of every part of one; a missing one does not compile. */
export const pageTexts: CompetencyPages = {
  ...strategyPages,
  ...requirementsAndSpecificationsPages,
  ...procurementAndLegalPages,
  ...communityManagementPages,
  ...capacityBuildingPages,
  ...digitalInclusionPages,
  ...digitalGovernanceAndSovereigntyPages,
};
