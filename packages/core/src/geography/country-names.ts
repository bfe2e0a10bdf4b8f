import type { CountryCode } from './country-code.ts';

/**
 * The names of countries in one language, loaded from a subpath such as `@osee/core/geography/names/fr`: in the six UN
 * languages as the UN list words them, in Portuguese of Unicode CLDR.
 *
 * @category countries
 * @example
 * ```ts
 * import { countryNames } from '@osee/core/geography/names/fr';
 * import type { CountryNames } from '@osee/core/geography';
 *
 * const french: CountryNames = countryNames;
 * french.names.DEU; // => 'Allemagne'
 * ```
 */
export interface CountryNames {
  /** BCP 47 tag. */
  readonly locale: string;
  /** Whose wording the names are; by `nameOrigin` of each country if not given. */
  readonly origin?: 'cldr';
  readonly names: Readonly<Record<CountryCode, string>>;
}
