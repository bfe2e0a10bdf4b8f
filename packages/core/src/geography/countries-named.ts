import { expectShape } from '../input/expect-shape.ts';
import { shape } from '../input/shape.ts';
import { countries } from './countries.ts';
import type { Country } from './country.ts';
import type { CountryNames } from './country-names.ts';

const bundleShape = /* @__PURE__ */ shape.record(
  { names: /* @__PURE__ */ shape.entries(shape.text) },
  {},
  'names of countries',
);
const namesShape = /* @__PURE__ */ shape.list(bundleShape, 'an array of names of countries');

/**
 * The countries of a name, as files of others write it: capitals, accents, punctuation and a leading article do not
 * matter. Only whole names are found, and nothing is guessed: `Korea` is none.
 *
 * @param name - a short name, in English or in a language whose names are handed in
 * @param names - names of further languages
 * @returns the countries of that name in the order of the table; none where nobody has it, several where languages differ
 * @throws `OseeError` with code `wrong-type` for what is no text or no list of names
 * @category countries
 * @see UNTERM; Unicode CLDR
 * @example
 * ```ts
 * import { countriesNamed } from '@osee/core/geography';
 * import { countryNames } from '@osee/core/geography/names/fr';
 *
 * countriesNamed('KENYA').map(({ alpha3 }) => alpha3); // => ['KEN']
 * countriesNamed('Pérou', [countryNames]).map(({ alpha3 }) => alpha3); // => ['PER']
 * countriesNamed('Korea'); // => []
 * ```
 */
export const countriesNamed = (name: string, names: readonly CountryNames[] = []): readonly Country[] => {
  expectShape(name, shape.text, ['name']);
  expectShape(names, namesShape, ['names']);
  const wanted = folded(name.slice(0, longest));
  if (wanted === '') return [];
  return countries.filter(({ alpha3, name: english }) =>
    [
      english,
      ...names.map((bundle) => (Object.hasOwn(bundle.names, alpha3) ? bundle.names[alpha3] : '')),
    ].some((one) => folded(one) === wanted),
  );
};

/** No country has a longer name. */
const longest = 200;

const articles = /^(?:the|le|la|les|el|los|las|o|a|os|as) |^l(?=['’])/u;

/** Letters and digits alone, without accents. */
const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(articles, '')
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
