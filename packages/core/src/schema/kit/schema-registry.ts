import * as z from 'zod';

/**
 * The names of the schemas of objects, such as `osee:framework.Module`, under which JSON Schema holds them. It is a
 * registry of its own, so that it cannot clash with another library's names.
 *
 * @category schemas
 * @example
 * ```ts
 * import { frameworkSchema, schemaRegistry } from '@osee/core/schema';
 *
 * schemaRegistry.get(frameworkSchema); // => { id: 'osee:framework.Framework' }
 * ```
 */
export const schemaRegistry: z.core.$ZodRegistry<{ id: string }, z.core.$ZodType> =
  /* #__PURE__ */ z.registry<{
    id: string;
  }>();
