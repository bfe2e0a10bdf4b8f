import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “strategy” in Portuguese. */
export const strategy = {} as const satisfies Readonly<Partial<Record<EcosystemItemTextId, string>>>;
