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
 * The sentences and labels of the package in Spanish. No speaker and no lawyer has reviewed them yet.
 *
 * @category languages
 * @example
 * ```ts
 * import { formatMessage, messagesOf } from '@osee/core';
 * import { es } from '@osee/catalogue/locales/es';
 *
 * formatMessage(messagesOf(es, 'rights'), 'answer.yes'); // => 'Sí'
 * ```
 */
export const es: CatalogueLocaleBundle = {
  locale: 'es',
  licence: 'CC-BY-4.0',
  coverage: wordCoverage,
  messages: { credits, rights, training, schedule, labels, coverage },
  reviewed,
};
