import type { Country } from '@osee/core/geography';
import type { CountryFacts } from './country-facts.ts';

/**
 * The facts that a selection reads, from the countries of `@osee/core/geography`. The schemes of regions are `itu`,
 * `un`, `un-subregion`, `undp` and `world-bank`.
 *
 * @param countries - the countries to take the facts from
 * @returns the facts of each country, by ISO 3166-1 alpha-3 code; what a source does not say is left out
 * @category applications
 * @example
 * ```ts
 * import { countries } from '@osee/core/geography';
 * import { countryFactsOf } from '@osee/scoring/selection';
 *
 * const facts = countryFactsOf(countries);
 * facts['KEN']?.regions?.['itu']; // => 'Africa'
 * facts['TTO']?.incomeGroups?.['FY2024']; // => 'high'
 * ```
 */
export const countryFactsOf = (countries: readonly Country[]): Readonly<Record<string, CountryFacts>> =>
  Object.fromEntries(
    countries.map((country) => [
      country.alpha3,
      {
        regions: known({
          itu: country.ituRegion,
          un: country.unRegion,
          'un-subregion': country.unSubregion,
          undp: country.undpBureau,
          'world-bank': country.worldBankRegion,
        }),
        incomeGroups: known(country.incomeHistory),
      },
    ]),
  );

const known = <Value>(record: Readonly<Record<string, Value | null>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== null));
