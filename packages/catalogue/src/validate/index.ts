/**
 * Validators compiled from the JSON Schemas: no zod, no `eval`.
 *
 * Take it on pages with a strict content security policy.
 *
 * - `validateCatalogueDocument`: every issue of a document
 * - `isCatalogueDocument`: whether a value is a good document, which types it
 *
 * Guide: `docs/guides/documents.md`
 *
 * @packageDocumentation
 */
export { isCatalogueDocument } from './is-catalogue-document.ts';
export { validateCatalogueDocument } from './validate-catalogue-document.ts';
