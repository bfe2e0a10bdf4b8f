export type { ScoringTranslation } from '../scoring-locale.ts';
export { ecosystemWords } from './ecosystem-words.ts';
export { es } from './es.ts';
