import type { CountryNames } from '@osee/core/geography';
import type { ScoringLocaleBundle } from '@osee/scoring/locales/en';
import { loadCountryWords } from '../words/country-words.ts';
import type { Locale } from '../words/languages.ts';
import { loadScoringWords } from '../words/scoring-words.ts';

/** The words of the engine and the names of countries. */
export interface CallWords {
  readonly scoring: ScoringLocaleBundle;
  readonly countries: CountryNames;
}

export const loadCallWords = async (locale: Locale): Promise<CallWords> => {
  const [scoring, countries] = await Promise.all([loadScoringWords(locale), loadCountryWords(locale)]);
  return { scoring, countries };
};
