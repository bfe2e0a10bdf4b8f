export type { ScoringTranslation } from '../scoring-locale.ts';
export { ar } from './ar.ts';
export { ecosystemWords } from './ecosystem-words.ts';
