import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “requirements-and-specifications” in Arabic. */
export const requirementsAndSpecifications = {} as const satisfies Readonly<
  Partial<Record<EcosystemItemTextId, string>>
>;
