import * as z from 'zod';
import type { OseeDocument } from '../../document/osee-document.ts';
import { expectShape, expectString } from '../../input/expect-shape.ts';
import { literalSchema } from '../kit/literal-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import type { SchemaOf } from '../kit/schema-of.ts';
import { schemaShape } from '../kit/schema-shape.ts';
import { filledText, instant, versionText } from '../kit/values.ts';

/**
 * The schema of a document: the envelope of a kind in one version of its form, with its content.
 *
 * @typeParam Kind - the kind of document
 * @typeParam Content - what is inside
 * @param kind - the kind of document
 * @param schemaVersion - the version of the form
 * @param content - schema of what is inside
 * @returns the schema
 * @category schemas
 * @example
 * ```ts
 * import { documentSchema, programmeSchema } from '@osee/core/schema';
 *
 * documentSchema('osee-programme', '1.0.0', programmeSchema).safeParse({}).success; // => false
 * ```
 */
export const documentSchema = <const Kind extends string, Content>(
  kind: Kind,
  schemaVersion: string,
  content: SchemaOf<Content>,
): SchemaOf<OseeDocument<Kind, Content>> => {
  expectString(kind, ['kind']);
  expectString(schemaVersion, ['schemaVersion']);
  expectShape(content, schemaShape, ['content']);
  return objectSchema<OseeDocument<string, Content>>(
    null,
    { kind: z.literal(kind), schemaVersion: literalSchema(schemaVersion), id: filledText, content },
    { createdBy: filledText, createdAt: instant, licence: filledText, version: versionText },
  ) as unknown as SchemaOf<OseeDocument<Kind, Content>>;
};
