import { createDocumentValidator, type DocumentValidator } from '@osee/core/validate';
import type { CatalogueDocumentContents } from '../schema/document/catalogue-document-contents.ts';
import { catalogueDocumentFormats } from '../schema/document/catalogue-document-formats.ts';
import { validators } from './generated/validators.ts';

/**
 * Checks a document against the JSON Schema of its kind, with code that was compiled when the package was built: it
 * needs neither zod nor `eval`, so that it runs under a strict content security policy. It says what
 * `parseCatalogueDocument` of `@osee/catalogue/schema` says.
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
 * import { validateCatalogueDocument } from '@osee/catalogue/validate';
 *
 * const document = { kind: 'osee-catalogue', schemaVersion: '7.0.0', id: 'c1', content: {} };
 * validateCatalogueDocument('osee-catalogue', document).map((issue) => issue.code); // => ['newer-version']
 * ```
 */
export const validateCatalogueDocument: DocumentValidator<keyof CatalogueDocumentContents> =
  /* #__PURE__ */ createDocumentValidator<keyof CatalogueDocumentContents>(
    validators,
    catalogueDocumentFormats,
  );
