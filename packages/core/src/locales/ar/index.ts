/**
 * The framework and the sentences of the package in Arabic.
 *
 * Import the languages that you show and no other.
 *
 * - `ar`: the bundle, an argument of every function that writes text
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { CoreLocaleBundle } from '../core-locale.ts';
export type { OseeLocaleBundle } from '../osee-texts.ts';
export { ar } from './ar.ts';
