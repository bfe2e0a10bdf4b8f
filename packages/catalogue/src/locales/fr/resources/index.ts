/**
 * The sentences of the catalogue in French, and what the titles of works in other languages say.
 *
 * It stands apart from the bundle of the language, so that a page that does not show it does not load it.
 *
 * - `resources`: the bundle
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { ContentBundle } from '@osee/core';
export { resources } from './resources.ts';
