import type { CountryCode } from './country-code.ts';

/**
 * The names of countries in one of the six UN languages, loaded from a subpath such as
 * `@osee/core/geography/names/fr`. The two codes that the UN table does not have are left out.
 *
 * @category geography
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
  readonly locale: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
  readonly names: Readonly<Record<NamedCountryCode, string>>;
}

/**
 * The countries of which the UN table has a name: all but the Channel Islands and Kosovo.
 *
 * @category geography
 * @example
 * ```ts
 * import type { NamedCountryCode } from '@osee/core/geography';
 *
 * const code: NamedCountryCode = 'TTO';
 * ```
 */
export type NamedCountryCode = Exclude<CountryCode, 'CHI' | 'XKX'>;
