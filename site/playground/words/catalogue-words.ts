import type { CatalogueLocaleBundle } from '@osee/catalogue/locales/en';
import type { ContentBundle } from '@osee/core';
import type { Locale } from './languages.ts';

const loaders: Readonly<Record<Locale, () => Promise<CatalogueLocaleBundle>>> = {
  en: async () => (await import('@osee/catalogue/locales/en')).en,
  fr: async () => (await import('@osee/catalogue/locales/fr')).fr,
  es: async () => (await import('@osee/catalogue/locales/es')).es,
  pt: async () => (await import('@osee/catalogue/locales/pt')).pt,
  ar: async () => (await import('@osee/catalogue/locales/ar')).ar,
};

const resources: Readonly<Record<Locale, () => Promise<readonly ContentBundle[]>>> = {
  // The catalogue itself is in English.
  en: async () => [],
  fr: async () => [(await import('@osee/catalogue/locales/fr/resources')).resources],
  es: async () => [(await import('@osee/catalogue/locales/es/resources')).resources],
  pt: async () => [(await import('@osee/catalogue/locales/pt/resources')).resources],
  ar: async () => [(await import('@osee/catalogue/locales/ar/resources')).resources],
};

/** The labels of the catalogue in one language. */
export const loadCatalogueWords = (locale: Locale): Promise<CatalogueLocaleBundle> => loaders[locale]();

/** What the resources say in one language. */
export const loadResourceWords = (locale: Locale): Promise<readonly ContentBundle[]> => resources[locale]();
