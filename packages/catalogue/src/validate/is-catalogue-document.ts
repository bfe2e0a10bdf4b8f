import type { ValidationOptions } from '@osee/core/validate';
import type {
  CatalogueDocumentContents,
  CatalogueDocuments,
} from '../schema/document/catalogue-document-contents.ts';
import { validateCatalogueDocument } from './validate-catalogue-document.ts';

/**
 * Whether a value is a document of a kind, for the compiler too: JSON that was imported or read, whose texts TypeScript
 * takes for any, can then be given to the functions. `validateCatalogueDocument` says what is wrong where it is none.
 *
 * @param kind - the kind that is expected
 * @param value - anything, such as an imported JSON module or the result of `JSON.parse`
 * @param options - limits of size and depth
 * @returns whether `validateCatalogueDocument` finds nothing
 * @throws `OseeError` with code `unknown-kind` for a kind that this package lacks, `bad-limit` for limits that
 * make no sense
 * @category documents
 * @example
 * ```ts
 * import { oseeCatalogue, planTraining } from '@osee/catalogue';
 * import { isCatalogueDocument } from '@osee/catalogue/validate';
 *
 * const content = planTraining([], oseeCatalogue);
 * const text = JSON.stringify({ kind: 'osee-training-plan', schemaVersion: '1.0.0', id: 'plan', content });
 *
 * const read: unknown = JSON.parse(text);
 * isCatalogueDocument('osee-training-plan', read) ? read.content.steps.length : null; // => 0
 * isCatalogueDocument('osee-catalogue', read); // => false
 * ```
 */
export const isCatalogueDocument = <Kind extends keyof CatalogueDocumentContents>(
  kind: Kind,
  value: unknown,
  options?: ValidationOptions,
): value is CatalogueDocuments[Kind] => validateCatalogueDocument(kind, value, options).length === 0;
