/**
 * Explanations, letters and labels of reports in English.
 *
 * Import the languages that you show and no other.
 *
 * - `en`: the bundle, an argument of every function that writes text
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { ScoringLocaleBundle } from '../scoring-locale.ts';
export { en } from './en.ts';
