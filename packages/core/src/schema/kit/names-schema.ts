import * as z from 'zod';
import { expectShape } from '../../input/expect-shape.ts';
import { shape } from '../../input/shape.ts';
import type { SchemaOf } from './schema-of.ts';

/**
 * A schema of a union of names. It does not compile when a name is missing or surplus.
 *
 * @typeParam Name - the union
 * @param names - each name, as a key
 * @returns the schema
 * @category schemas
 * @example
 * ```ts
 * import { namesSchema } from '@osee/core/schema';
 *
 * const answerSchema = namesSchema<'yes' | 'no'>({ yes: true, no: true });
 * answerSchema.safeParse('maybe').success; // => false
 * ```
 */
export const namesSchema = <Name extends string>(names: Readonly<Record<Name, true>>): SchemaOf<Name> => {
  expectShape(names, shape.entries(shape.anything), ['names']);
  return z.enum(Object.keys(names) as Name[]) as unknown as SchemaOf<Name>;
};
