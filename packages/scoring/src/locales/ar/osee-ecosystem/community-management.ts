import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “community-management” in Arabic. */
export const communityManagement = {} as const satisfies Readonly<
  Partial<Record<EcosystemItemTextId, string>>
>;
