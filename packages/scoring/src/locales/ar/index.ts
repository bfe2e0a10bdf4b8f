/**
 * Explanations, letters and labels of reports in Arabic, and the words of the models.
 *
 * Import the languages that you show and no other.
 *
 * - `ar`: the bundle, an argument of every function that writes text
 * - `ecosystemWords`: the words of the country model alone
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { ScoringTranslation } from '../scoring-locale.ts';
export { ar } from './ar.ts';
export { ecosystemWords } from './ecosystem-words.ts';
