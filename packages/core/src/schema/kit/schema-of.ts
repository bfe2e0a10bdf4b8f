import type * as z from 'zod';

/**
 * A zod schema whose input and output are one type: it checks, and changes nothing. The type is exact: a schema of a
 * narrower or a wider type does not stand in for it.
 *
 * @typeParam Value - what the schema accepts
 * @category schemas
 * @example
 * ```ts
 * import { profileSchema, type SchemaOf } from '@osee/core/schema';
 * import type { Profile } from '@osee/core';
 *
 * const schema: SchemaOf<Profile> = profileSchema;
 * ```
 */
export type SchemaOf<Value> = z.ZodType<Value, Value> & {
  /** Never there; it makes the type exact. */
  readonly exact?: (value: Value) => Value;
};
