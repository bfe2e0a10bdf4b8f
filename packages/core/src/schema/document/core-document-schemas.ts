import type { DocumentContents, DocumentKind } from '../../document/document-contents.ts';
import type { OseeDocument } from '../../document/osee-document.ts';
import { frameworkSchema } from '../framework/framework-schema.ts';
import type { SchemaOf } from '../kit/schema-of.ts';
import { callSchema } from '../programme/call-schema.ts';
import { programmeSchema } from '../programme/programme-schema.ts';
import { profileSchema } from '../tailoring/profile-schema.ts';
import { savedEditsSchema } from '../tailoring/saved-edits-schema.ts';
import { documentSchema } from './document-schema.ts';

/**
 * The schema of the whole document, envelope and content, by kind.
 *
 * @category schemas
 * @example
 * ```ts
 * import { oseeCallWindow2024, wrapDocument } from '@osee/core';
 * import { coreDocumentSchemas } from '@osee/core/schema';
 *
 * const document = wrapDocument('osee-call', oseeCallWindow2024, { id: 'call-2024' });
 * coreDocumentSchemas['osee-call'].safeParse(document).success; // => true
 * ```
 */
export const coreDocumentSchemas: {
  readonly [Kind in DocumentKind]: SchemaOf<OseeDocument<Kind, DocumentContents[Kind]>>;
} = {
  'osee-framework': /* #__PURE__ */ documentSchema('osee-framework', '1.0.0', frameworkSchema),
  'osee-profile': /* #__PURE__ */ documentSchema('osee-profile', '1.0.0', profileSchema),
  'osee-framework-edits': /* #__PURE__ */ documentSchema('osee-framework-edits', '1.0.0', savedEditsSchema),
  'osee-programme': /* #__PURE__ */ documentSchema('osee-programme', '1.0.0', programmeSchema),
  'osee-call': /* #__PURE__ */ documentSchema('osee-call', '1.0.0', callSchema),
};
