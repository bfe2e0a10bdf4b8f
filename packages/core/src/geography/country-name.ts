import { expectShape } from '../input/expect-shape.ts';
import { shape } from '../input/shape.ts';
import { fallbackChain } from '../text/fallback-chain.ts';
import { canonicalOrNull } from '../text/language-fit.ts';
import type { LanguageTag } from '../text/language-tag.ts';
import { canonicalLocale } from '../text/locale-tag.ts';
import { scriptOf } from '../text/usual-script.ts';
import type { Country } from './country.ts';
import type { CountryNames } from './country-names.ts';
import { countryOf } from './country-of.ts';
import { countryShape } from './country-shape.ts';
import type { CountryText } from './country-text.ts';

const bundleShape = shape.record({ locale: shape.text, names: shape.record({}) }, {}, 'names of countries');
const countryNamesShape = shape.either(
  bundleShape,
  shape.list(bundleShape, 'an array of names of countries'),
);

/**
 * The name of a country and whose wording it is.
 *
 * @category countries
 * @example
 * ```ts
 * import { countryName, type CountryName } from '@osee/core/geography';
 *
 * const name: CountryName = countryName('KEN', 'sw');
 * name; // => { text: 'Kenya', origin: 'english', locale: 'en' }
 * ```
 */
export interface CountryName {
  readonly text: string;
  /**
   * `unterm`, `m49` or `other`: by the wording of the UN table. `cldr`: of Unicode CLDR. `english`: no names in a
   * language that was asked for were at hand, so it is the English short name.
   */
  readonly origin: Country['nameOrigin'] | 'cldr' | 'english';
  /** The locale of the text. */
  readonly locale: string;
}

/**
 * The name of a country in a language: of the names that are handed in, those of the first language of the fallback
 * chain. English names are always at hand. Nothing is taken from the machine: without names in a language that is asked
 * for, the answer is in English and says so.
 *
 * @param country - a country, or any code that `findCountry` knows
 * @param locale - one or several BCP 47 tags, best first
 * @param names - names of one language, or of several
 * @returns the name, whose wording it is, and its locale
 * @throws `OseeError` with code `unknown-country`, or `invalid-locale` when a tag is malformed
 * @category countries
 * @see UNTERM; Unicode CLDR; RFC 4647, section 3.4 (lookup)
 * @example
 * ```ts
 * import { countryName } from '@osee/core/geography';
 * import { countryNames } from '@osee/core/geography/names/fr';
 *
 * countryName('CIV', 'fr-BE', countryNames).origin; // => 'unterm'
 * countryName('PSE', 'en').text; // => 'State of Palestine'
 * countryName('TTO', 'de', countryNames);
 * // => { text: 'Trinidad and Tobago', origin: 'english', locale: 'en' }
 * ```
 */
export const countryName = <Code extends string>(
  country: Country | CountryText<Code>,
  locale: LanguageTag | readonly LanguageTag[],
  names: CountryNames | readonly CountryNames[] = [],
): CountryName => {
  expectShape(country, countryShape, ['country']);
  expectShape(names, countryNamesShape, ['names']);
  const found = countryOf(country);
  const bundles = 'locale' in names ? [names] : names;
  const wanted = Array.isArray(locale) ? (locale as readonly string[]) : [locale as string];
  for (const [position, one] of wanted.entries()) {
    const canonical = canonicalLocale(one, typeof locale === 'string' ? ['locale'] : ['locale', position]);
    for (const tag of fallbackChain(canonical).filter((each) => hasScriptOf(canonical, each))) {
      const bundle = bundles.find(
        (each) => canonicalOrNull(each.locale) === tag && Object.hasOwn(each.names, found.alpha3),
      );
      if (bundle !== undefined) {
        const origin = bundle.origin ?? found.nameOrigin;
        return { text: bundle.names[found.alpha3], origin, locale: bundle.locale };
      }
      if (tag === 'en') return { text: found.name, origin: found.nameOrigin, locale: 'en' };
    }
  }
  return { text: found.name, origin: 'english', locale: 'en' };
};

/** A chain ends in the bare language, whose names do not serve a reader of another script. */
const hasScriptOf = (wanted: string, tag: string): boolean => {
  const [ofWanted, ofTag] = [scriptOf(wanted), scriptOf(tag)];
  return ofWanted === ofTag || ofWanted === '' || ofTag === '';
};
