import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “technical” in French. */
export const technical = {} as const satisfies Readonly<Partial<Record<EcosystemItemTextId, string>>>;
