/**
 * The zod schemas of models, applications, assessments and registers, and their reader.
 *
 * Take it where documents of an older form come in; it loads zod.
 *
 * - `parseScoringDocument`: a document, checked and in the form of today
 * - `scoringDocumentSchemas`: the schema of each kind
 * - `assessmentSchema`: the schema of an assessment
 *
 * Guide: `docs/guides/documents.md`
 *
 * @packageDocumentation
 */
export { institutionWaveSchema } from './country/institution-wave-schema.ts';
export { rollUpSchema } from './country/roll-up-schema.ts';
export { parseScoringDocument } from './document/parse-scoring-document.ts';
export type { ScoringDocumentContents, ScoringDocuments } from './document/scoring-document-contents.ts';
export { scoringDocumentFormats } from './document/scoring-document-formats.ts';
export { scoringDocumentSchemas } from './document/scoring-document-schemas.ts';
export { assessmentSchema, savedSessionSchema } from './maturity/assessment-schema.ts';
export { maturityModelSchema } from './maturity/maturity-model-schema.ts';
export { riskRegisterSchema } from './risk/risk-register-schema.ts';
export { applicationSchema } from './selection/application-schema.ts';
export { decisionRecordSchema } from './selection/decision-schema.ts';
export { selectionRecipeSchema } from './selection/recipe-schema.ts';
export { scoringRoundSchema } from './selection/scoring-round-schema.ts';
export { selectionModelSchema } from './selection/selection-model-schema.ts';
