/**
 * Resources as schema.org, TeSS, Dublin Core and CSV, and back.
 *
 * It stands apart from the root: most programs exchange nothing.
 *
 * - `toLearningResource`: a resource as JSON-LD
 * - `readLearningResource`: JSON-LD as a resource, with what it could not take
 * - `toCsv`: a catalogue as CSV
 *
 * Guide: `docs/guides/catalogue.md`
 *
 * @packageDocumentation
 */
export type { ImportIssueCode, ImportResult } from './imported-resource.ts';
export type { KeptValue } from './kept-value.ts';
export { readLearningResource } from './read-learning-resource.ts';
export { readTeSSCsv } from './read-tess-csv.ts';
export { toCsv } from './to-csv.ts';
export { toDublinCore } from './to-dublin-core.ts';
export {
  type LearningResourceDocument,
  toLearningResource,
  trainingMaterialProfile,
} from './to-learning-resource.ts';
