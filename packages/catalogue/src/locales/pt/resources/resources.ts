import type { ContentBundle } from '@osee/core';
import { sentences } from './sentences.ts';
import { stamps } from './stamps.ts';
import { titles } from './titles.ts';

const texts = {
  ...titles,
  ...sentences,
};

/**
 * The sentences of the catalogue in Portuguese, and what the titles of works in other languages say.
 *
 * @category languages
 * @example
 * ```ts
 * import { resources } from '@osee/catalogue/locales/pt/resources';
 *
 * resources.locale; // => 'pt'
 * Object.keys(resources.texts).length > 400; // => true
 * ```
 */
export const resources: ContentBundle = {
  locale: 'pt',
  licence: 'CC-BY-4.0',
  texts,
  stamps,
  reviewed: [],
};
