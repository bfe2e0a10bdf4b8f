import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “requirements-and-specifications” in Portuguese. */
export const requirementsAndSpecifications = {} as const satisfies Readonly<
  Partial<Record<EcosystemItemTextId, string>>
>;
