export type { ScoringTranslation } from '../scoring-locale.ts';
export { fr } from './fr.ts';
