export { isScoringDocument } from './is-scoring-document.ts';
export { validateScoringDocument } from './validate-scoring-document.ts';
