import * as z from 'zod';
import { expectShape } from '../../input/expect-shape.ts';
import type { SchemaOf } from './schema-of.ts';
import { schemaShape } from './schema-shape.ts';

/**
 * A schema of a list whose items all have one form.
 *
 * @typeParam Item - what the list holds
 * @param item - schema of an item
 * @returns the schema
 * @category schemas
 * @example
 * ```ts
 * import { filledText, listSchema } from '@osee/core/schema';
 *
 * listSchema(filledText).safeParse(['one', '']).success; // => false
 * ```
 */
export const listSchema = <Item>(item: SchemaOf<Item>): SchemaOf<readonly Item[]> => {
  expectShape(item, schemaShape, ['item']);
  return z.array(item) as unknown as SchemaOf<readonly Item[]>;
};
