import { identifier, objectSchema } from '@osee/core/schema';
import type { Resource } from '../../resource/resource.ts';
import { optionalResourceFields, resourceFields } from './resource-fields.ts';

/**
 * Schema of one resource. Whether its year, hours and licence make sense is checked by `checkCatalogue` of
 * `@osee/catalogue`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { oseeCatalogue } from '@osee/catalogue';
 * import { resourceSchema } from '@osee/catalogue/schema';
 *
 * const [resource] = oseeCatalogue.resources;
 * resourceSchema.safeParse(resource).success; // => true
 * resourceSchema.safeParse({ ...resource, url: 'javascript:alert(1)' }).success; // => false
 * ```
 */
export const resourceSchema = /* #__PURE__ */ objectSchema<Resource>(
  'osee:resource.Resource',
  { id: identifier, ...resourceFields },
  optionalResourceFields,
);
