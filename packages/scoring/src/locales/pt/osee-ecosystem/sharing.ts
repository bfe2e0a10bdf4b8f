import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “sharing” in Portuguese. */
export const sharing = {} as const satisfies Readonly<Partial<Record<EcosystemItemTextId, string>>>;
