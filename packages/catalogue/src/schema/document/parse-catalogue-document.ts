import { createDocumentParser, type DocumentParser } from '@osee/core/schema';
import type { CatalogueDocuments } from './catalogue-document-contents.ts';
import { catalogueDocumentFormats } from './catalogue-document-formats.ts';
import { catalogueDocumentSchemas } from './catalogue-document-schemas.ts';

/**
 * Reads a document of unknown origin: a catalogue, a country's overlay, a training plan or a schedule of training that was kept. It works as
 * `parseDocument` of `@osee/core/schema` does.
 *
 * @param kind - the kind that is expected
 * @param value - anything, such as the result of `JSON.parse`
 * @param options - limits of size and depth
 * @returns the document with the migrations made, or every issue that was found
 * @throws `OseeError` with code `unknown-kind` for a kind that this package lacks, `bad-limit` for limits that
 * make no sense
 * @category schemas
 * @example
 * ```ts
 * import { parseCatalogueDocument } from '@osee/catalogue/schema';
 *
 * const result = parseCatalogueDocument('osee-catalogue-overlay', {
 *   kind: 'osee-catalogue-overlay',
 *   schemaVersion: '1.0.0',
 *   id: 'kenya-2026',
 *   content: {
 *     id: 'kenya',
 *     basedOn: { id: 'osee', version: '1.0.0' },
 *     hide: [],
 *     change: [{ id: 'gendermag', set: { url: 'javascript:alert(1)' }, reason: 'Moved.' }],
 *     add: [],
 *     first: [],
 *   },
 * });
 * result.ok ? [] : result.issues.map((issue) => issue.message);
 * // => ['Expected an absolute http or https address, got "javascript:alert(1)".']
 * ```
 */
export const parseCatalogueDocument: DocumentParser<CatalogueDocuments> =
  /* #__PURE__ */ createDocumentParser<CatalogueDocuments>(
    catalogueDocumentSchemas,
    catalogueDocumentFormats,
  );
