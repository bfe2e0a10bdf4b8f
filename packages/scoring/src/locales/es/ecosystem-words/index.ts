/**
 * The words of the country's model in Spanish: its questions, steps, levels and parts.
 *
 * They load alone; `locales/es` holds them too.
 *
 * - `ecosystemWords`: an argument of `localiseModel`
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { EcosystemWords } from '../../scoring-locale.ts';
export { ecosystemWords } from '../ecosystem-words.ts';
