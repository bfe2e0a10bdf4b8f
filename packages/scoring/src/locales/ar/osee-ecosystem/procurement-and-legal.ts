import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “procurement-and-legal” in Arabic. */
export const procurementAndLegal = {} as const satisfies Readonly<
  Partial<Record<EcosystemItemTextId, string>>
>;
