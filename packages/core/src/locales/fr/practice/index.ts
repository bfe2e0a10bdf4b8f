/**
 * What the competency pages know from practice, in French: pitfalls, indicators, first thirty days, roles, effort, examples.
 *
 * It stands apart from the bundle of the language, so that a page that does not show it does not load it.
 *
 * - `practice`: the bundle
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { ContentBundle } from '../../../text/content-bundle.ts';
export { practice } from './practice.ts';
