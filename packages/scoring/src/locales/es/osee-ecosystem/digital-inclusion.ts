import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “digital-inclusion” in Spanish. */
export const digitalInclusion = {} as const satisfies Readonly<Partial<Record<EcosystemItemTextId, string>>>;
