export type { ScoringTranslation } from '../scoring-locale.ts';
export { es } from './es.ts';
