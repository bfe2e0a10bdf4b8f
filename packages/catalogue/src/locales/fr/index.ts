/**
 * Credits, rights, training plans and names of filters in French.
 *
 * Import the languages that you show and no other.
 *
 * - `fr`: the bundle
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { CatalogueLocaleBundle } from '../catalogue-locale.ts';
export { fr } from './fr.ts';
