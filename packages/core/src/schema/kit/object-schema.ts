import * as z from 'zod';
import { expectShape } from '../../input/expect-shape.ts';
import { shape } from '../../input/shape.ts';
import type { SchemaOf } from './schema-of.ts';
import { schemaRegistry } from './schema-registry.ts';
import { schemaShape } from './schema-shape.ts';

type RequiredKey<Value> = {
  [Key in keyof Value]-?: Partial<Pick<Value, Key>> extends Pick<Value, Key> ? never : Key;
}[keyof Value];

/**
 * A schema for each property that an interface always has.
 *
 * @typeParam Value - the interface
 * @category schemas
 * @example
 * ```ts
 * import { filledText, type RequiredFields } from '@osee/core/schema';
 *
 * const fields: RequiredFields<{ readonly id: string; readonly note?: string }> = { id: filledText };
 * ```
 */
export type RequiredFields<Value> = {
  readonly [Key in RequiredKey<Value>]: SchemaOf<Value[Key]>;
};

/**
 * A schema for each property that an interface may lack.
 *
 * @typeParam Value - the interface
 * @category schemas
 * @example
 * ```ts
 * import { anyText, type OptionalFields } from '@osee/core/schema';
 *
 * const fields: OptionalFields<{ readonly id: string; readonly note?: string }> = { note: anyText };
 * ```
 */
export type OptionalFields<Value> = {
  readonly [Key in Exclude<keyof Value, RequiredKey<Value>>]-?: SchemaOf<Exclude<Value[Key], undefined>>;
};

/**
 * A strict schema of an interface: it refuses properties that it does not know, and does not compile when one of the
 * interface is missing, surplus, or of another type.
 *
 * @typeParam Value - the interface
 * @param id - name under which JSON Schema holds it, such as `osee:framework.Module`; `null` for none
 * @param required - a schema for each property that is always there
 * @param optional - a schema for each property that may be absent; `undefined` is not accepted for it
 * @returns the schema
 * @category schemas
 * @example
 * ```ts
 * import { anyText, filledText, objectSchema } from '@osee/core/schema';
 *
 * interface Contact {
 *   readonly name: string;
 *   readonly note?: string;
 * }
 * const contactSchema = objectSchema<Contact>(null, { name: filledText }, { note: anyText });
 * contactSchema.safeParse({ name: 'Amina' }).success; // => true
 * contactSchema.safeParse({ name: 'Amina', fax: '1' }).success; // => false
 * ```
 */
export const objectSchema = <Value extends object>(
  id: string | null,
  required: RequiredFields<Value>,
  optional: OptionalFields<Value>,
): SchemaOf<Value> => {
  expectShape(id, shape.orNull(shape.text), ['id']);
  expectShape(required, shape.entries(schemaShape), ['required']);
  expectShape(optional, shape.entries(schemaShape), ['optional']);
  const mayBeAbsent = Object.entries<z.ZodType>(optional).map(
    ([key, schema]) => [key, z.exactOptional(schema)] as const,
  );
  const schema = z.strictObject({ ...(required as z.ZodRawShape), ...Object.fromEntries(mayBeAbsent) });
  if (id !== null) schemaRegistry.add(schema, { id });
  return schema as unknown as SchemaOf<Value>;
};
