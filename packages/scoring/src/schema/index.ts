export { parseScoringDocument } from './document/parse-scoring-document.ts';
export type { ScoringDocumentContents, ScoringDocuments } from './document/scoring-document-contents.ts';
export { scoringDocumentFormats } from './document/scoring-document-formats.ts';
export { scoringDocumentSchemas } from './document/scoring-document-schemas.ts';
export { assessmentSchema, savedSessionSchema } from './maturity/assessment-schema.ts';
export { maturityModelSchema } from './maturity/maturity-model-schema.ts';
export { applicationSchema } from './selection/application-schema.ts';
export { selectionRecipeSchema } from './selection/recipe-schema.ts';
export { selectionModelSchema } from './selection/selection-model-schema.ts';
