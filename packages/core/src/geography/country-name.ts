import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Country } from './country.ts';
import type { CountryNames } from './country-names.ts';
import { findCountry } from './find-country.ts';

/**
 * The name of a country and whose wording it is.
 *
 * @category geography
 * @example
 * ```ts
 * import { countryName, type CountryName } from '@osee/core/geography';
 *
 * const name: CountryName = countryName('CHI', 'fr');
 * name; // => { text: 'Channel Islands', origin: 'english', locale: 'en' }
 * ```
 */
export interface CountryName {
  readonly text: string;
  /**
   * `unterm`, `m49` or `other`: from the names that were handed in, by the wording of the UN table. `display-names`:
   * customary, by `Intl.DisplayNames`. `english`: nothing else was there.
   */
  readonly origin: Country['nameOrigin'] | 'display-names' | 'english';
  /** The locale of the text. */
  readonly locale: string;
}

/**
 * The name of a country in a language: from the UN names that are handed in when they are in the language and script
 * of the locale, otherwise by `Intl.DisplayNames`, otherwise the English short name.
 *
 * @param country - a country, or any code that `findCountry` knows
 * @param locale - BCP 47 tag
 * @param names - names of one language, or of several
 * @returns the name, whose wording it is, and its locale
 * @throws `OseeError` with code `unknown-country`, or `invalid-locale` when the tag is malformed
 * @category geography
 * @see Unicode CLDR territory names, through `Intl.DisplayNames`; UNTERM
 * @example
 * ```ts
 * import { countryName } from '@osee/core/geography';
 * import { countryNames } from '@osee/core/geography/names/fr';
 *
 * countryName('CIV', 'fr-BE', countryNames).origin; // => 'unterm'
 * countryName('TTO', 'de', countryNames);
 * // => { text: 'Trinidad und Tobago', origin: 'display-names', locale: 'de' }
 * ```
 */
export const countryName = (
  country: Country | string,
  locale: string,
  names: CountryNames | readonly CountryNames[] = [],
): CountryName => {
  const found = typeof country === 'string' ? findCountry(country) : country;
  const wanted = writtenAs(locale);
  const bundles = 'locale' in names ? [names] : names;
  const bundle = bundles.find((candidate) => writtenAs(candidate.locale) === wanted);
  const fromUn = bundle === undefined ? undefined : nameIn(bundle, found);
  if (bundle !== undefined && fromUn !== undefined) {
    return { text: fromUn, origin: found.nameOrigin, locale: bundle.locale };
  }
  const customary = displayName(found, locale);
  if (customary !== undefined) return { text: customary, origin: 'display-names', locale };
  return { text: found.name, origin: 'english', locale: 'en' };
};

const nameIn = ({ names }: CountryNames, { alpha3 }: Country): string | undefined =>
  Object.hasOwn(names, alpha3) ? (names as Readonly<Record<string, string>>)[alpha3] : undefined;

/** Language and script: names in simplified Chinese do not serve `zh-TW`. */
const writtenAs = (locale: string): string => {
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    return `${language}-${script}`;
  } catch (cause) {
    throw new OseeError('invalid-locale', `Expected a BCP 47 tag, got ${describeValue(locale)}.`, {
      path: ['locale'],
      details: { got: locale },
      cause,
    });
  }
};

/** Without data for the locale `Intl.DisplayNames` would answer in the default language of the machine. */
const displayName = ({ alpha2 }: Country, locale: string): string | undefined => {
  if (alpha2 === null || Intl.DisplayNames.supportedLocalesOf(locale).length === 0) return undefined;
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(alpha2);
};
