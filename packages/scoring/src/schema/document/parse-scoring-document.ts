import { createDocumentParser, type DocumentParser } from '@osee/core/schema';
import type { ScoringDocuments } from './scoring-document-contents.ts';
import { scoringDocumentFormats } from './scoring-document-formats.ts';
import { scoringDocumentSchemas } from './scoring-document-schemas.ts';

/**
 * Reads a document of unknown origin: a selection model, applications, a maturity model, an assessment or the saved
 * state of a session. It works as `parseDocument` of `@osee/core/schema` does.
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
 * import { parseScoringDocument } from '@osee/scoring/schema';
 *
 * const result = parseScoringDocument('osee-applications', {
 *   kind: 'osee-applications',
 *   schemaVersion: '1.0.0',
 *   id: 'round-1',
 *   content: [{ id: 'a1', country: 'Kenya' }],
 * });
 * result.ok ? [] : result.issues.map((issue) => issue.message);
 * // => ['Expected an ISO 3166-1 alpha-3 code, such as KEN, got "Kenya".']
 * ```
 */
export const parseScoringDocument: DocumentParser<ScoringDocuments> =
  /* #__PURE__ */ createDocumentParser<ScoringDocuments>(scoringDocumentSchemas, scoringDocumentFormats);
