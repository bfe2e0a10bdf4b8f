import type { CompetencyPages } from './content.ts';
import { capacityBuildingPages } from './pages/capacity-building.ts';
import { communityManagementPages } from './pages/community-management.ts';
import { digitalGovernanceAndSovereigntyPages } from './pages/digital-governance-and-sovereignty.ts';
import { digitalInclusionPages } from './pages/digital-inclusion.ts';
import { procurementAndLegalPages } from './pages/procurement-and-legal.ts';
import { requirementsAndSpecificationsPages } from './pages/requirements-and-specifications.ts';
import { strategyPages } from './pages/strategy.ts';

/** The page of every competency and of every part of one; a missing page does not compile. */
export const competencyPages: CompetencyPages = {
  ...strategyPages,
  ...requirementsAndSpecificationsPages,
  ...procurementAndLegalPages,
  ...communityManagementPages,
  ...capacityBuildingPages,
  ...digitalInclusionPages,
  ...digitalGovernanceAndSovereigntyPages,
};
