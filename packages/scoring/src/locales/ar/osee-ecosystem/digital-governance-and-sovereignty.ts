import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “digital-governance-and-sovereignty” in Arabic. */
export const digitalGovernanceAndSovereignty = {} as const satisfies Readonly<
  Partial<Record<EcosystemItemTextId, string>>
>;
