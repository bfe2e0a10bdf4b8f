import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “capacity-building” in French. */
export const capacityBuilding = {} as const satisfies Readonly<Partial<Record<EcosystemItemTextId, string>>>;
