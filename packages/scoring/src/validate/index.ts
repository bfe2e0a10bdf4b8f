export { validateScoringDocument } from './validate-scoring-document.ts';
