/**
 * The zod schemas of all documents, and the reader that checks and migrates.
 *
 * Take it where documents of an older form come in; it loads zod, which the root never does.
 *
 * - `parseDocument`: a document, checked and in the form of today
 * - `coreDocumentSchemas`: the schema of each kind
 * - `frameworkSchema`: the schema of a framework
 *
 * Guide: `docs/guides/documents.md`
 *
 * @packageDocumentation
 */
export type { DocumentFormat, DocumentMigration, MigratedContent } from '../document/document-format.ts';
export type { DocumentIssue, DocumentIssueCode } from '../document/document-issue.ts';
export type { MigrationStep } from '../document/migrate-document.ts';
export type { DocumentHeader, OseeDocument } from '../document/osee-document.ts';
export { coreDocumentSchemas } from './document/core-document-schemas.ts';
export { documentSchema } from './document/document-schema.ts';
export { frameworkSchema } from './framework/framework-schema.ts';
export { documentSourceSchema, sourceSchema } from './framework/source-schema.ts';
export { eitherSchema, orNull } from './kit/either-schema.ts';
export { listSchema } from './kit/list-schema.ts';
export { literalSchema } from './kit/literal-schema.ts';
export { namesSchema } from './kit/names-schema.ts';
export { type OptionalFields, objectSchema, type RequiredFields } from './kit/object-schema.ts';
export { recordSchema } from './kit/record-schema.ts';
export type { SchemaOf } from './kit/schema-of.ts';
export { schemaRegistry } from './kit/schema-registry.ts';
export {
  anyNumber,
  anyText,
  calendarDay,
  calendarMonth,
  count,
  countryCode,
  dayOrInstant,
  digestText,
  filledText,
  identifier,
  instant,
  jsonPointer,
  jsonValue,
  languageTag,
  notNegative,
  ordinal,
  partialDate,
  positive,
  share,
  truth,
  versionText,
  webAddress,
} from './kit/values.ts';
export { variantsSchema } from './kit/variants-schema.ts';
export {
  createDocumentParser,
  type DocumentParser,
  type ParsedDocument,
  type ParseOptions,
} from './parse/create-document-parser.ts';
export { type CoreDocuments, parseDocument } from './parse/parse-document.ts';
export { callSchema } from './programme/call-schema.ts';
export { programmeSchema } from './programme/programme-schema.ts';
export { profileSchema } from './tailoring/profile-schema.ts';
export { savedEditsSchema } from './tailoring/saved-edits-schema.ts';
