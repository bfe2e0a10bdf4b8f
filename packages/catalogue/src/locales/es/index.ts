/**
 * Credits, rights, training plans and names of filters in Spanish.
 *
 * Import the languages that you show and no other.
 *
 * - `es`: the bundle
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { CatalogueLocaleBundle } from '../catalogue-locale.ts';
export { es } from './es.ts';
