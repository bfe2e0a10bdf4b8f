import type { CatalogueLocaleBundle } from '../catalogue-locale.ts';
import { coverage } from './coverage.ts';
import { credits } from './credits.ts';
import { labels } from './labels.ts';
import { rights } from './rights.ts';
import { schedule } from './schedule.ts';
import { training } from './training.ts';

/**
 * The sentences and labels of the package in English, the language that they are written in.
 *
 * @category languages
 * @example
 * ```ts
 * import { formatMessage, messagesOf } from '@osee/core';
 * import { en } from '@osee/catalogue/locales/en';
 *
 * formatMessage(messagesOf(en, 'rights'), 'answer.yes'); // => 'Yes'
 * ```
 */
export const en: CatalogueLocaleBundle = {
  locale: 'en',
  licence: 'CC-BY-4.0',
  coverage: 1,
  messages: { credits, rights, training, schedule, labels, coverage },
};
