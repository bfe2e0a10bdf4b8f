import type { ScoringTranslation } from '../scoring-locale.ts';
import { ecosystemWords } from './ecosystem-words.ts';
import { modelWords } from './model-words.ts';
import { sentences } from './sentences.ts';

/**
 * The sentences and labels of the package in Portuguese, with the words of its models. No speaker has reviewed them yet.
 *
 * @category languages
 * @example
 * ```ts
 * import { formatMessage, messagesOf } from '@osee/core';
 * import { pt } from '@osee/scoring/locales/pt';
 *
 * formatMessage(messagesOf(pt, 'report'), 'rank'); // => 'Posição'
 * ```
 */
export const pt: ScoringTranslation = {
  ...sentences,
  models: { ...modelWords.models, ...ecosystemWords.models },
  stamps: { ...modelWords.stamps, ...ecosystemWords.stamps },
};
