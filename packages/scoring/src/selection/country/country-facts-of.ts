import { expectShape, shape } from '@osee/core';
import type { Country } from '@osee/core/geography';
import type { CountryFacts } from './country-facts.ts';

/**
 * The facts that a selection reads, from the countries of `@osee/core/geography`. The schemes of regions are `itu`,
 * `un`, `un-subregion`, `undp` (`no bureau` for UN members that are developed countries) and `world-bank`. Every UN member
 * has a region of each.
 *
 * @param countries - the countries to take the facts from
 * @returns the facts of each country, by ISO 3166-1 alpha-3 code; what a source does not say is left out
 * @throws `OseeError` with code `wrong-type` for what is no list of countries
 * @category selection
 * @example
 * ```ts
 * import { countries } from '@osee/core/geography';
 * import { countryFactsOf } from '@osee/scoring/selection';
 *
 * const facts = countryFactsOf(countries);
 * facts['KEN']?.regions?.['itu']; // => 'Africa'
 * facts['TTO']?.incomeGroups?.['FY2024']; // => 'high'
 * facts['HTI']?.regions?.['itu']; // => 'Americas'
 * facts['HTI']?.inferredRegions; // => ['itu']
 * ```
 */
export const countryFactsOf = (countries: readonly Country[]): Readonly<Record<string, CountryFacts>> => {
  expectShape(countries, countriesForm, ['countries']);
  return Object.fromEntries(
    countries.map((country) => [
      country.alpha3,
      {
        regions: known({
          itu: country.ituRegion,
          un: country.unRegion,
          'un-subregion': country.unSubregion,
          undp: country.undpBureau ?? (country.unMember ? noBureau : null),
          'world-bank': country.worldBankRegion,
        }),
        ...(country.ituRegionStatus === 'inferred' ? { inferredRegions: ['itu'] } : {}),
        incomeGroups: known(country.incomeHistory),
      },
    ]),
  );
};

const countriesForm = shape.list(
  shape.record({ alpha3: shape.text, incomeHistory: shape.entries(shape.orNull(shape.text)) }),
  'a list of countries',
);

/** UNDP has regional bureaux for developing countries alone. */
const noBureau = 'no bureau';

const known = <Value>(record: Readonly<Record<string, Value | null>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== null));
