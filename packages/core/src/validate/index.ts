/**
 * Validators compiled from the JSON Schemas: no zod, no `eval`.
 *
 * Take it on pages with a strict content security policy, and where zod is too much.
 *
 * - `validateDocument`: every issue of a document
 * - `createDocumentValidator`: a validator for kinds of your own
 *
 * Guide: `docs/guides/documents.md`
 *
 * @packageDocumentation
 */
export type { DocumentFormat, DocumentMigration, MigratedContent } from '../document/document-format.ts';
export type { DocumentIssue, DocumentIssueCode } from '../document/document-issue.ts';
export {
  createDocumentValidator,
  type DocumentValidator,
  type ValidationOptions,
} from './create-document-validator.ts';
export { isDocument } from './is-document.ts';
export type { Json, Rule, Violation } from './rule.ts';
export { validateDocument } from './validate-document.ts';
