import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “office” in Portuguese. */
export const office = {} as const satisfies Readonly<Partial<Record<EcosystemItemTextId, string>>>;
