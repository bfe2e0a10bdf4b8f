/**
 * The programme in French: its office, milestones, conflicts, actors and figures, what its documents name, and the draft of 2024.
 *
 * It stands apart from the bundle of the language, so that a page that does not show it does not load it.
 *
 * - `programme`: the bundle
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { ContentBundle } from '../../../text/content-bundle.ts';
export { programme } from './programme.ts';
