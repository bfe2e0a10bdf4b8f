/**
 * The words of the models in Portuguese: of the call, the choices, the project model, the register of risks and the indicators.
 *
 * They load alone; `locales/pt` holds them too.
 *
 * - `modelWords`: an argument of `localiseModel`, `localiseSelectionModel`, `localiseRegister` and their like
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { ScoringModelWords } from '../../scoring-locale.ts';
export { modelWords } from '../model-words.ts';
