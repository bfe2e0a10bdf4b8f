import type { EcosystemTextId } from '../../models/osee-ecosystem/text-id.ts';
import { capacityBuilding } from './osee-ecosystem/capacity-building.ts';
import { communityManagement } from './osee-ecosystem/community-management.ts';
import { digitalGovernanceAndSovereignty } from './osee-ecosystem/digital-governance-and-sovereignty.ts';
import { digitalInclusion } from './osee-ecosystem/digital-inclusion.ts';
import { general } from './osee-ecosystem/general.ts';
import { office } from './osee-ecosystem/office.ts';
import { procurementAndLegal } from './osee-ecosystem/procurement-and-legal.ts';
import { requirementsAndSpecifications } from './osee-ecosystem/requirements-and-specifications.ts';
import { resourceMobilisation } from './osee-ecosystem/resource-mobilisation.ts';
import { sharing } from './osee-ecosystem/sharing.ts';
import { strategy } from './osee-ecosystem/strategy.ts';
import { technical } from './osee-ecosystem/technical.ts';

/** The words of the ecosystem model in Spanish; a text that is not there yet stays in English. */
export const oseeEcosystem: Readonly<Partial<Record<EcosystemTextId, string>>> = {
  ...general,
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
};
