import { coreDocumentFormats } from '../../document/core-document-formats.ts';
import type { DocumentContents, DocumentKind } from '../../document/document-contents.ts';
import type { OseeDocument } from '../../document/osee-document.ts';
import { coreDocumentSchemas } from '../document/core-document-schemas.ts';
import { createDocumentParser, type DocumentParser } from './create-document-parser.ts';

/**
 * The documents of this package, by kind.
 *
 * @category documents
 * @example
 * ```ts
 * import type { CoreDocuments } from '@osee/core/schema';
 *
 * const idOf = (document: CoreDocuments['osee-framework']): string => document.content.id;
 * ```
 */
export type CoreDocuments = {
  readonly [Kind in DocumentKind]: OseeDocument<Kind, DocumentContents[Kind]>;
};

/**
 * Reads a document of unknown origin: it is checked for size and depth, brought to the form in use, and checked
 * against the schema. Any JSON value may be given; nothing in it is dropped or repaired silently.
 *
 * @param kind - the kind that is expected
 * @param value - anything, such as the result of `JSON.parse`
 * @param options - limits of size and depth
 * @returns the document with the migrations made, or every issue that was found
 * @throws `OseeError` with code `unknown-kind` for a kind that this package lacks, `bad-limit` for limits that
 * make no sense
 * @category documents
 * @example
 * ```ts
 * import { oseeFramework, wrapDocument } from '@osee/core';
 * import { parseDocument } from '@osee/core/schema';
 *
 * const text = JSON.stringify(wrapDocument('osee-framework', oseeFramework, { id: 'osee-1.0' }));
 * const good = parseDocument('osee-framework', JSON.parse(text));
 * good.ok && good.document.content.version; // => '1.0.0'
 *
 * const bad = parseDocument('osee-framework', JSON.parse(text.replace('"published"', '"final"')));
 * bad.ok ? [] : bad.issues.map((issue) => issue.message);
 * // => ['Expected one of "draft", "published", "retired", got "final".']
 * ```
 */
export const parseDocument: DocumentParser<CoreDocuments> =
  /* #__PURE__ */ createDocumentParser<CoreDocuments>(coreDocumentSchemas, coreDocumentFormats);
