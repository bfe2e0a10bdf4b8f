import type { ScoringTranslation } from '../scoring-locale.ts';
import { ecosystemWords } from './ecosystem-words.ts';
import { modelWords } from './model-words.ts';
import { sentences } from './sentences.ts';

/**
 * The sentences and labels of the package in Spanish, with the words of its models. No speaker has reviewed them yet.
 *
 * @category languages
 * @example
 * ```ts
 * import { formatMessage, messagesOf } from '@osee/core';
 * import { es } from '@osee/scoring/locales/es';
 *
 * formatMessage(messagesOf(es, 'report'), 'rank'); // => 'Puesto'
 * ```
 */
export const es: ScoringTranslation = {
  ...sentences,
  models: { ...modelWords.models, ...ecosystemWords.models },
  stamps: { ...modelWords.stamps, ...ecosystemWords.stamps },
};
