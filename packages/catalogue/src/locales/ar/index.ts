/**
 * Credits, rights, training plans and names of filters in Arabic.
 *
 * Import the languages that you show and no other.
 *
 * - `ar`: the bundle
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { CatalogueLocaleBundle } from '../catalogue-locale.ts';
export { ar } from './ar.ts';
