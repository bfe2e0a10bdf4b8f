import type { ScoringLocaleBundle } from '../scoring-locale.ts';
import { sentences } from './sentences.ts';

/**
 * The sentences and labels of the package in English, the language that they are written in. The models hold their own
 * English words.
 *
 * @category languages
 * @example
 * ```ts
 * import { formatMessage, messagesOf } from '@osee/core';
 * import { en } from '@osee/scoring/locales/en';
 *
 * formatMessage(messagesOf(en, 'report'), 'rank'); // => 'Rank'
 * ```
 */
export const en: ScoringLocaleBundle = sentences;
