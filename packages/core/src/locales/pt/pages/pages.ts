import type { ContentBundle } from '../../../text/content-bundle.ts';
import { requirementsAndSpecifications } from './requirements-and-specifications.ts';
import { stamps } from './stamps.ts';
import { strategy } from './strategy.ts';

/**
 * The competency pages in Portuguese: what each is, why it matters, how it is done, what shows it. What is asked stands in the bundle `instrument`, what is known from practice in `practice`.
 *
 * @category text
 * @example
 * ```ts
 * import { pages } from '@osee/core/locales/pt/pages';
 *
 * pages.locale; // => 'pt'
 * Object.keys(pages.texts).length > 400; // => true
 * ```
 */
export const pages: ContentBundle = {
  locale: 'pt',
  licence: 'CC-BY-4.0',
  texts: {
    ...strategy,
    ...requirementsAndSpecifications,
  },
  stamps,
  reviewed: [],
};
