/**
 * Explanations, letters and labels of reports in Portuguese, without the words of the models.
 *
 * It loads alone; `locales/pt` holds it too.
 *
 * - `sentences`: the bundle, an argument of every function that writes text
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { ScoringLocaleBundle } from '../../scoring-locale.ts';
export { sentences } from '../sentences.ts';
