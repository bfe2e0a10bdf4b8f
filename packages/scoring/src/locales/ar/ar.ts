import type { ScoringTranslation } from '../scoring-locale.ts';
import { ecosystemWords } from './ecosystem-words.ts';
import { modelWords } from './model-words.ts';
import { sentences } from './sentences.ts';

/**
 * The sentences and labels of the package in Arabic, with the words of its models. No speaker has reviewed them yet.
 *
 * @category languages
 * @example
 * ```ts
 * import { formatMessage, messagesOf } from '@osee/core';
 * import { ar } from '@osee/scoring/locales/ar';
 *
 * formatMessage(messagesOf(ar, 'report'), 'rank'); // => 'المرتبة'
 * ```
 */
export const ar: ScoringTranslation = {
  ...sentences,
  models: { ...modelWords.models, ...ecosystemWords.models },
  stamps: { ...modelWords.stamps, ...ecosystemWords.stamps },
};
