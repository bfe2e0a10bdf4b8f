import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “technical” in Arabic. */
export const technical = {} as const satisfies Readonly<Partial<Record<EcosystemItemTextId, string>>>;
