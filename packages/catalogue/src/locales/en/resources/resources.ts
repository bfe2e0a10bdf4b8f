import type { ContentBundle } from '@osee/core';
import { stamps } from './stamps.ts';
import { titles } from './titles.ts';

const texts = {
  ...titles,
};

/**
 * The sentences of the catalogue in English, and what the titles of works in other languages say.
 *
 * @category languages
 * @example
 * ```ts
 * import { resources } from '@osee/catalogue/locales/en/resources';
 *
 * resources.locale; // => 'en'
 * Object.keys(resources.texts).length > 50; // => true
 * ```
 */
export const resources: ContentBundle = {
  locale: 'en',
  licence: 'CC-BY-4.0',
  texts,
  stamps,
  reviewed: [],
};
