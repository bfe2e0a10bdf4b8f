import type { ContentBundle } from '@osee/core';
import { sentences } from './sentences.ts';
import { stamps } from './stamps.ts';
import { titles } from './titles.ts';

const texts = {
  ...titles,
  ...sentences,
};

/**
 * The sentences of the catalogue in Arabic, and what the titles of works in other languages say.
 *
 * @category languages
 * @example
 * ```ts
 * import { resources } from '@osee/catalogue/locales/ar/resources';
 *
 * resources.locale; // => 'ar'
 * Object.keys(resources.texts).length > 400; // => true
 * ```
 */
export const resources: ContentBundle = {
  locale: 'ar',
  licence: 'CC-BY-4.0',
  texts,
  stamps,
  reviewed: [],
};
