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
