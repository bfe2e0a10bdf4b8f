import * as z from 'zod';
import { expectShape } from '../../input/expect-shape.ts';
import { shape } from '../../input/shape.ts';
import type { SchemaOf } from './schema-of.ts';
import { schemaRegistry } from './schema-registry.ts';
import { schemaShape } from './schema-shape.ts';

/**
 * A schema of one thing or another, where no property tells them apart.
 *
 * @typeParam One - the first type
 * @typeParam Other - the second type
 * @param one - schema of the first
 * @param other - schema of the second
 * @param id - name under which JSON Schema holds it; `null` for none
 * @returns the schema
 * @category schemas
 * @example
 * ```ts
 * import { eitherSchema, filledText, listSchema } from '@osee/core/schema';
 *
 * eitherSchema(filledText, listSchema(filledText)).safeParse(['one']).success; // => true
 * ```
 */
export const eitherSchema = <One, Other>(
  one: SchemaOf<One>,
  other: SchemaOf<Other>,
  id: string | null = null,
): SchemaOf<One | Other> => {
  expectShape(one, schemaShape, ['one']);
  expectShape(other, schemaShape, ['other']);
  expectShape(id, shape.orNull(shape.text), ['id']);
  const schema = z.union([one, other]);
  if (id !== null) schemaRegistry.add(schema, { id });
  return schema as unknown as SchemaOf<One | Other>;
};

/**
 * A schema of a thing that may be `null`.
 *
 * @typeParam Value - the type without `null`
 * @param schema - schema of the thing
 * @returns the schema
 * @category schemas
 * @example
 * ```ts
 * import { filledText, orNull } from '@osee/core/schema';
 *
 * orNull(filledText).safeParse(null).success; // => true
 * ```
 */
export const orNull = <Value>(schema: SchemaOf<Value>): SchemaOf<Value | null> => {
  expectShape(schema, schemaShape, ['schema']);
  return z.nullable(schema) as unknown as SchemaOf<Value | null>;
};
