import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “resource-mobilisation” in Spanish. */
export const resourceMobilisation = {} as const satisfies Readonly<
  Partial<Record<EcosystemItemTextId, string>>
>;
