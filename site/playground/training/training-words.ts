import type { CatalogueLocaleBundle } from '@osee/catalogue/locales/en';
import type { ContentBundle } from '@osee/core';
import { loadCatalogueWords, loadResourceWords } from '../words/catalogue-words.ts';
import { type CoreWords, loadCoreWords } from '../words/core-words.ts';
import type { Locale } from '../words/languages.ts';

/** Labels, sentences of the resources, and names of competencies. */
export interface TrainingWords {
  readonly labels: CatalogueLocaleBundle;
  readonly resources: readonly ContentBundle[];
  readonly core: CoreWords;
}

export const loadTrainingWords = async (locale: Locale): Promise<TrainingWords> => {
  const [labels, resources, core] = await Promise.all([
    loadCatalogueWords(locale),
    loadResourceWords(locale),
    loadCoreWords(locale),
  ]);
  return { labels, resources, core };
};
