/**
 * Credits, rights, training plans and names of filters in English.
 *
 * Import the languages that you show and no other.
 *
 * - `en`: the bundle
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { CatalogueLocaleBundle } from '../catalogue-locale.ts';
export { en } from './en.ts';
