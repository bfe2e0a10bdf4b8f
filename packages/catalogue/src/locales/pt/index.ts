/**
 * Credits, rights, training plans and names of filters in Portuguese.
 *
 * Import the languages that you show and no other.
 *
 * - `pt`: the bundle
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { CatalogueLocaleBundle } from '../catalogue-locale.ts';
export { pt } from './pt.ts';
