export type { ScoringTranslation } from '../scoring-locale.ts';
export { pt } from './pt.ts';
