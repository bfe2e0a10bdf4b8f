/**
 * The pages of the competencies, without the rest of the framework.
 *
 * Take it where a page shows competencies and nothing else of the framework.
 *
 * - `pageOf`: the page of one competency
 * - `competencyPages`: all pages
 *
 * Guide: `docs/guides/framework.md`
 *
 * @packageDocumentation
 */
export { pageOf } from '../osee/framework/page-of.ts';
export { competencyPages } from '../osee/framework/pages.ts';
