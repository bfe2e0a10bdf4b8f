import type { CompetencyPractices } from './content.ts';
import { capacityBuildingPractice } from './practice/capacity-building.ts';
import { communityManagementPractice } from './practice/community-management.ts';
import { digitalGovernanceAndSovereigntyPractice } from './practice/digital-governance-and-sovereignty.ts';
import { digitalInclusionPractice } from './practice/digital-inclusion.ts';
import { procurementAndLegalPractice } from './practice/procurement-and-legal.ts';
import { requirementsAndSpecificationsPractice } from './practice/requirements-and-specifications.ts';
import { strategyPractice } from './practice/strategy.ts';

/** What the pages say of practice, for every competency and every part of one; a missing one does not compile. */
export const practices: CompetencyPractices = {
  ...strategyPractice,
  ...requirementsAndSpecificationsPractice,
  ...procurementAndLegalPractice,
  ...communityManagementPractice,
  ...capacityBuildingPractice,
  ...digitalInclusionPractice,
  ...digitalGovernanceAndSovereigntyPractice,
};
