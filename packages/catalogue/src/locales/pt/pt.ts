import type { CatalogueLocaleBundle } from '../catalogue-locale.ts';
import { coverage } from './coverage.ts';
import { credits } from './credits.ts';
import { labels } from './labels.ts';
import { reviewed } from './reviewed.ts';
import { rights } from './rights.ts';
import { schedule } from './schedule.ts';
import { training } from './training.ts';
import { wordCoverage } from './word-coverage.ts';

/**
 * The sentences and labels of the package in Portuguese. No speaker and no lawyer has reviewed them yet.
 *
 * @category languages
 * @example
 * ```ts
 * import { formatMessage, messagesOf } from '@osee/core';
 * import { pt } from '@osee/catalogue/locales/pt';
 *
 * formatMessage(messagesOf(pt, 'rights'), 'answer.yes'); // => 'Sim'
 * ```
 */
export const pt: CatalogueLocaleBundle = {
  locale: 'pt',
  licence: 'CC-BY-4.0',
  coverage: wordCoverage,
  messages: { credits, rights, training, schedule, labels, coverage },
  reviewed,
};
