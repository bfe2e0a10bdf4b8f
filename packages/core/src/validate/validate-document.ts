import { coreDocumentFormats } from '../document/core-document-formats.ts';
import type { DocumentKind } from '../document/document-contents.ts';
import { createDocumentValidator, type DocumentValidator } from './create-document-validator.ts';
import { validators } from './generated/validators.ts';

/**
 * Checks a document against the JSON Schema of its kind, with code that was compiled when the package was built: it
 * needs no other package and no `eval`, so that it runs under a strict content security policy. It says what
 * `parseDocument` of `@osee/core/schema` says, but migrates nothing: a document of an older form is reported.
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
 * import { oseeProgramme, wrapDocument } from '@osee/core';
 * import { validateDocument } from '@osee/core/validate';
 *
 * const document = wrapDocument('osee-programme', oseeProgramme, { id: 'osee-programme' });
 * validateDocument('osee-programme', document); // => []
 *
 * const bad = { ...document, content: { ...oseeProgramme, months: 'many' } };
 * validateDocument('osee-programme', bad).map((issue) => issue.message);
 * // => ['Expected a whole number, got "many".']
 * ```
 */
export const validateDocument: DocumentValidator<DocumentKind> =
  /* #__PURE__ */ createDocumentValidator<DocumentKind>(validators, coreDocumentFormats);
