import * as z from 'zod';
import type { SchemaOf } from './schema-of.ts';

/**
 * A schema of a union of objects that one property tells apart.
 *
 * @typeParam Members - the types of the members
 * @param property - the property, which has a literal type in each member
 * @param members - a schema for each member, made by `objectSchema`
 * @returns the schema
 * @category documents
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
): SchemaOf<Members[number]> =>
  z.discriminatedUnion(
    property,
    members as unknown as [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
  ) as unknown as SchemaOf<Members[number]>;
