import type { ContentBundle } from '../../../text/content-bundle.ts';

import { stamps } from './stamps.ts';

/**
 * The competency pages in Arabic: what each is, why it matters, how it is done, what shows it. What is asked stands in the bundle `instrument`, what is known from practice in `practice`.
 *
 * @category text
 * @example
 * ```ts
 * import { pages } from '@osee/core/locales/ar/pages';
 *
 * pages.locale; // => 'ar'
 * Object.keys(pages.texts).length > 400; // => true
 * ```
 */
export const pages: ContentBundle = {
  locale: 'ar',
  licence: 'CC-BY-4.0',
  texts: {},
  stamps,
  reviewed: [],
};
