import { financialResources } from './financial-resources.ts';
import { humanResources } from './human-resources.ts';
import { infrastructuralResources } from './infrastructural-resources.ts';
import { institutionalResources } from './institutional-resources.ts';
import type { ProgrammeResource, ResourceKind } from './programme-resource.ts';

/**
 * The resources that the training framework asks a country to have, by kind. The source gives no amounts: how much of
 * each is needed depends on the country.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { oseeResources } from '@osee/core';
 *
 * Object.values(oseeResources).map((resources) => resources.length); // => [11, 10, 10, 9]
 * ```
 */
export const oseeResources: Readonly<Record<ResourceKind, readonly ProgrammeResource[]>> = {
  human: humanResources,
  financial: financialResources,
  infrastructural: infrastructuralResources,
  institutional: institutionalResources,
};
