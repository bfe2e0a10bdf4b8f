import type { LocaleBundle } from '@osee/core';
import type { CoreLocaleBundle } from '@osee/core/locales/en';
import type { Locale } from './languages.ts';

/** Sentences of the model, and names of competencies in other languages than English. */
export type CoreWords = CoreLocaleBundle & LocaleBundle;

const loaders: Readonly<Record<Locale, () => Promise<CoreWords>>> = {
  en: async () => (await import('@osee/core/locales/en')).en,
  fr: async () => (await import('@osee/core/locales/fr')).fr,
  es: async () => (await import('@osee/core/locales/es')).es,
  pt: async () => (await import('@osee/core/locales/pt')).pt,
  ar: async () => (await import('@osee/core/locales/ar')).ar,
};

/** The words of the model in one language. */
export const loadCoreWords = (locale: Locale): Promise<CoreWords> => loaders[locale]();
