/**
 * The questions of the instrument in Portuguese: what is asked and counted, the steps, what proves an answer, notes.
 *
 * It stands apart from the bundle of the language, so that a page that does not show it does not load it.
 *
 * - `instrument`: the bundle
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { ContentBundle } from '../../../text/content-bundle.ts';
export { instrument } from './instrument.ts';
