/**
 * The competency pages in Spanish: what each is, why it matters, how it is done, what shows it. What is asked stands in the bundle `instrument`, what is known from practice in `practice`.
 *
 * It stands apart from the bundle of the language, so that a page that does not show it does not load it.
 *
 * - `pages`: the bundle
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { ContentBundle } from '../../../text/content-bundle.ts';
export { pages } from './pages.ts';
