import * as z from 'zod';
import type { DocumentSource, Source, SourceDocumentId } from '../../framework/source.ts';
import { eitherSchema } from '../kit/either-schema.ts';
import { listSchema } from '../kit/list-schema.ts';
import { literalSchema } from '../kit/literal-schema.ts';
import { namesSchema } from '../kit/names-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import type { SchemaOf } from '../kit/schema-of.ts';
import { ordinal } from '../kit/values.ts';

/**
 * Schema of a place in one of the programme's documents.
 *
 * @category schemas
 * @example
 * ```ts
 * import { documentSourceSchema } from '@osee/core/schema';
 *
 * documentSourceSchema.safeParse({ document: 'circular-2024', lines: [33, 35] }).success; // => true
 * ```
 */
export const documentSourceSchema = /* #__PURE__ */ objectSchema<DocumentSource>(
  'osee:framework.DocumentSource',
  {
    document: namesSchema<SourceDocumentId>({
      'presentation-2024': true,
      'circular-2024': true,
      'call-page-2024': true,
      'news-2024': true,
      'training-framework-1.0': true,
    }),
    lines: z.tuple([ordinal, ordinal]),
  },
  {},
);

/**
 * Schema of where an item comes from.
 *
 * @category schemas
 * @example
 * ```ts
 * import { sourceSchema } from '@osee/core/schema';
 *
 * sourceSchema.safeParse('project').success; // => true
 * ```
 */
export const sourceSchema: SchemaOf<Source> = /* #__PURE__ */ eitherSchema(
  listSchema(documentSourceSchema),
  literalSchema('project'),
  'osee:framework.Source',
);
