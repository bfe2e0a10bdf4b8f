/**
 * The sentences of the package in English.
 *
 * Import the languages that you show and no other.
 *
 * - `en`: the bundle, an argument of every function that writes text
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { CoreLocaleBundle } from '../core-locale.ts';
export { en } from './en.ts';
