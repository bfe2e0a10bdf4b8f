export type { ScoringLocaleBundle } from '../scoring-locale.ts';
export { en } from './en.ts';
