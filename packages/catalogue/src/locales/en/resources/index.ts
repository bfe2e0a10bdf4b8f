/**
 * The descriptions of the resources in English.
 *
 * It stands apart from the bundle because of its size.
 *
 * - `resources`: the bundle
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { ContentBundle } from '@osee/core';
export { resources } from './resources.ts';
