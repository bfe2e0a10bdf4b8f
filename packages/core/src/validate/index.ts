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
