/**
 * The zod schemas of catalogues, overlays, plans and schedules, and their reader.
 *
 * Take it where documents of an older form come in; it loads zod.
 *
 * - `parseCatalogueDocument`: a document, checked and in the form of today
 * - `catalogueSchema`: the schema of a catalogue
 * - `trainingPlanSchema`: the schema of a plan
 *
 * Guide: `docs/guides/documents.md`
 *
 * @packageDocumentation
 */
export type {
  CatalogueDocumentContents,
  CatalogueDocuments,
} from './document/catalogue-document-contents.ts';
export { catalogueDocumentFormats } from './document/catalogue-document-formats.ts';
export { catalogueDocumentSchemas } from './document/catalogue-document-schemas.ts';
export { parseCatalogueDocument } from './document/parse-catalogue-document.ts';
export { catalogueOverlaySchema } from './overlay/overlay-schema.ts';
export { trainingPlanSchema } from './plan/training-plan-schema.ts';
export { trainingScheduleSchema } from './plan/training-schedule-schema.ts';
export { catalogueSchema } from './resource/catalogue-schema.ts';
export { resourceSchema } from './resource/resource-schema.ts';
