import type { CountryNames } from '@osee/core/geography';
import type { Locale } from './languages.ts';

const loaders: Readonly<Record<Locale, () => Promise<CountryNames>>> = {
  en: async () => (await import('@osee/core/geography/names/en')).countryNames,
  fr: async () => (await import('@osee/core/geography/names/fr')).countryNames,
  es: async () => (await import('@osee/core/geography/names/es')).countryNames,
  pt: async () => (await import('@osee/core/geography/names/pt')).countryNames,
  ar: async () => (await import('@osee/core/geography/names/ar')).countryNames,
};

/** The names of countries in one language. */
export const loadCountryWords = (locale: Locale): Promise<CountryNames> => loaders[locale]();
