/**
 * Validators compiled from the JSON Schemas: no zod, no `eval`.
 *
 * Take it on pages with a strict content security policy.
 *
 * - `validateScoringDocument`: every issue of a document
 * - `isScoringDocument`: whether a value is a good document, which types it
 *
 * Guide: `docs/guides/documents.md`
 *
 * @packageDocumentation
 */
export { isScoringDocument } from './is-scoring-document.ts';
export { validateScoringDocument } from './validate-scoring-document.ts';
