import * as z from 'zod';
import { expectShape } from '../../input/expect-shape.ts';
import type { SchemaOf } from './schema-of.ts';
import { schemaShape } from './schema-shape.ts';

/**
 * A schema of an object with free property names.
 *
 * @typeParam Value - what each property holds
 * @param value - schema of what each property holds
 * @returns the schema
 * @category schemas
 * @example
 * ```ts
 * import { filledText, recordSchema } from '@osee/core/schema';
 *
 * recordSchema(filledText).safeParse({ region: 'Africa' }).success; // => true
 * ```
 */
export const recordSchema = <Value>(value: SchemaOf<Value>): SchemaOf<Readonly<Record<string, Value>>> => {
  expectShape(value, schemaShape, ['value']);
  return z.record(z.string(), value) as unknown as SchemaOf<Readonly<Record<string, Value>>>;
};
