import * as z from 'zod';
import { OseeError } from '../../errors/osee-error.ts';
import { expectShape, expectString } from '../../input/expect-shape.ts';
import { shape } from '../../input/shape.ts';
import type { SchemaOf } from './schema-of.ts';
import { schemaShape } from './schema-shape.ts';

/**
 * A schema of a union of objects that one property tells apart.
 *
 * @typeParam Members - the types of the members
 * @param property - the property, which has a literal type in each member
 * @param members - a schema for each member, made by `objectSchema`
 * @returns the schema
 * @category schemas
 * @example
 * ```ts
 * import { anyNumber, literalSchema, objectSchema, variantsSchema } from '@osee/core/schema';
 *
 * const sizeSchema = variantsSchema('kind', [
 *   objectSchema<{ readonly kind: 'none' }>(null, { kind: literalSchema('none') }, {}),
 *   objectSchema<{ readonly kind: 'some'; readonly size: number }>(
 *     null,
 *     { kind: literalSchema('some'), size: anyNumber },
 *     {},
 *   ),
 * ]);
 * sizeSchema.safeParse({ kind: 'some' }).success; // => false
 * ```
 */
export const variantsSchema = <const Members extends readonly object[]>(
  property: string,
  members: { readonly [Position in keyof Members]: SchemaOf<Members[Position]> },
): SchemaOf<Members[number]> => {
  expectString(property, ['property']);
  expectShape(members, shape.list(schemaShape), ['members']);
  try {
    return z.discriminatedUnion(
      property,
      members as unknown as [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
    ) as unknown as SchemaOf<Members[number]>;
  } catch (cause) {
    throw new OseeError('wrong-value', 'Expected members that the property tells apart.', {
      path: ['members'],
      details: { property },
      cause,
    });
  }
};
