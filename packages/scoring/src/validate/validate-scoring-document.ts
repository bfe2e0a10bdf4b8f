import { createDocumentValidator, type DocumentValidator } from '@osee/core/validate';
import type { ScoringDocumentContents } from '../schema/document/scoring-document-contents.ts';
import { scoringDocumentFormats } from '../schema/document/scoring-document-formats.ts';
import { validators } from './generated/validators.ts';

/**
 * Checks a document against the JSON Schema of its kind, with code that was compiled when the package was built: it
 * needs neither zod nor `eval`, so that it runs under a strict content security policy. It says what
 * `parseScoringDocument` of `@osee/scoring/schema` says.
 *
 * @param kind - the kind that is expected
 * @param value - anything, such as the result of `JSON.parse`
 * @param options - limits of size and depth
 * @returns every issue that was found; none when the document is good
 * @throws `OseeError` with code `unknown-kind` for a kind that this package lacks, `bad-limit` for limits that
 * make no sense
 * @category documents
 * @example
 * ```ts
 * import { validateScoringDocument } from '@osee/scoring/validate';
 *
 * const document = { kind: 'osee-applications', schemaVersion: '1.0.0', id: 'r1', content: [{ id: 'a1', country: 'Kenya' }] };
 * validateScoringDocument('osee-applications', document).map((issue) => issue.message);
 * // => ['Expected an ISO 3166-1 alpha-3 code, such as KEN, got "Kenya".']
 * ```
 */
export const validateScoringDocument: DocumentValidator<keyof ScoringDocumentContents> =
  /* #__PURE__ */ createDocumentValidator<keyof ScoringDocumentContents>(validators, scoringDocumentFormats);
