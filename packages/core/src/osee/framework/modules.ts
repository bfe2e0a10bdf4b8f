import type { ModuleContent } from './content.ts';
import { capacityBuilding } from './modules/capacity-building.ts';
import { communityManagement } from './modules/community-management.ts';
import { digitalGovernanceAndSovereignty } from './modules/digital-governance-and-sovereignty.ts';
import { digitalInclusion } from './modules/digital-inclusion.ts';
import { procurementAndLegal } from './modules/procurement-and-legal.ts';
import { requirementsAndSpecifications } from './modules/requirements-and-specifications.ts';
import { resourceMobilisation } from './modules/resource-mobilisation.ts';
import { strategy } from './modules/strategy.ts';

/** All modules, in the order of the source. */
export const modules: readonly ModuleContent[] = [
  strategy,
  requirementsAndSpecifications,
  procurementAndLegal,
  communityManagement,
  capacityBuilding,
  digitalInclusion,
  digitalGovernanceAndSovereignty,
  resourceMobilisation,
];
