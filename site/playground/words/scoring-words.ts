import type { ScoringLocaleBundle } from '@osee/scoring/locales/en';
import type { Locale } from './languages.ts';

const loaders: Readonly<Record<Locale, () => Promise<ScoringLocaleBundle>>> = {
  en: async () => (await import('@osee/scoring/locales/en')).en,
  fr: async () => (await import('@osee/scoring/locales/fr')).fr,
  es: async () => (await import('@osee/scoring/locales/es')).es,
  pt: async () => (await import('@osee/scoring/locales/pt')).pt,
  ar: async () => (await import('@osee/scoring/locales/ar')).ar,
};

/** The words of the engines in one language. */
export const loadScoringWords = (locale: Locale): Promise<ScoringLocaleBundle> => loaders[locale]();
