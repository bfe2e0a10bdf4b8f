export { coreDocumentFormats } from './core-document-formats.ts';
export type { DocumentContent, DocumentContents, DocumentKind } from './document-contents.ts';
export type { DocumentFormat, DocumentMigration, MigratedContent } from './document-format.ts';
export type { DocumentIssue, DocumentIssueCode } from './document-issue.ts';
export {
  type MigratedDocument,
  type MigrationOptions,
  type MigrationStep,
  migrateDocument,
} from './migrate-document.ts';
export type { DocumentHeader, OseeDocument } from './osee-document.ts';
export type { DataFileEntry, PublishedDocument } from './published-document.ts';
export { wrapDocument } from './wrap-document.ts';
