export type { ExternalSystem, ExternalSystemKind } from './external-system.ts';
export { oseeExternalSystems } from './external-systems.ts';
export type { OseeExternalSystemId, OseeNamedAssessmentId } from './ids.ts';
export { oseeExternalSystemIds, oseeNamedAssessmentIds } from './ids.ts';
export type { NamedAssessment, NamedAssessmentKind } from './named-assessment.ts';
export { oseeNamedAssessments } from './named-assessments.ts';
export type { DocumentHeading, SourceDocument } from './source-document.ts';
export { oseeSourceDocuments } from './source-documents.ts';
