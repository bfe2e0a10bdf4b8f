/** The languages of the packages, each by its own name. */
export const languages = [
  { locale: 'en', name: 'English', direction: 'ltr' },
  { locale: 'fr', name: 'Français', direction: 'ltr' },
  { locale: 'es', name: 'Español', direction: 'ltr' },
  { locale: 'pt', name: 'Português', direction: 'ltr' },
  { locale: 'ar', name: 'العربية', direction: 'rtl' },
] as const;

export type Locale = (typeof languages)[number]['locale'];

export const isLocale = (value: string | null): value is Locale =>
  languages.some(({ locale }) => locale === value);

/** The language for a tag such as `fr-SN`; English where there is none. */
export const localeFor = (tag: string): Locale => {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return isLocale(primary) ? primary : 'en';
};

export const directionOf = (locale: Locale): 'ltr' | 'rtl' =>
  languages.find((language) => language.locale === locale)?.direction ?? 'ltr';
