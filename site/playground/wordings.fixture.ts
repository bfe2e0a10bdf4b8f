import type { ScoringLocaleBundle } from '@osee/scoring/locales/en';
import { type CallWords, loadCallWords } from './call/call-words.ts';
import type { Wording } from './shell/wording.ts';
import { loadTrainingWords, type TrainingWords } from './training/training-words.ts';
import { type CoreWords, loadCoreWords } from './words/core-words.ts';
import type { Locale } from './words/languages.ts';
import { loadScoringWords } from './words/scoring-words.ts';
import { textsIn } from './words/texts.ts';

/** What each tool needs of a language, as the page loads it. */
export interface Wordings {
  readonly assessment: Wording<ScoringLocaleBundle>;
  readonly call: Wording<CallWords>;
  readonly licences: Wording<CoreWords>;
  readonly training: Wording<TrainingWords>;
}

export const wordingsIn = async (locale: Locale): Promise<Wordings> => {
  const texts = textsIn(locale);
  return {
    assessment: { locale, texts, words: await loadScoringWords(locale) },
    call: { locale, texts, words: await loadCallWords(locale) },
    licences: { locale, texts, words: await loadCoreWords(locale) },
    training: { locale, texts, words: await loadTrainingWords(locale) },
  };
};
