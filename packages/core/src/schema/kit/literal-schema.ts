import * as z from 'zod';
import { expectString } from '../../input/expect-shape.ts';
import type { SchemaOf } from './schema-of.ts';

/**
 * A schema of one fixed text.
 *
 * @typeParam Text - the text
 * @param text - the text
 * @returns the schema
 * @category schemas
 * @example
 * ```ts
 * import { literalSchema } from '@osee/core/schema';
 *
 * literalSchema('project').safeParse('Project').success; // => false
 * ```
 */
export const literalSchema = <const Text extends string>(text: Text): SchemaOf<Text> => {
  expectString(text, ['text']);
  return z.literal(text) as unknown as SchemaOf<Text>;
};
