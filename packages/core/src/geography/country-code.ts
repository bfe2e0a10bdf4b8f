import { countryCodes as codes } from './generated/country-codes.ts';

/**
 * The codes of all countries and territories that are held, in alphabetical order: the ISO 3166-1 alpha-3 codes, and
 * `XKX` (Kosovo) and `CHI` (Channel Islands) of the World Bank.
 *
 * @category countries
 * @example
 * ```ts
 * import { countryCodes } from '@osee/core/geography';
 *
 * countryCodes.length; // => 251
 * ```
 */
export const countryCodes = codes;

/**
 * A code of {@link countryCodes}, checked by the compiler.
 *
 * @category countries
 * @example
 * ```ts
 * import type { CountryCode } from '@osee/core/geography';
 *
 * const code: CountryCode = 'KEN';
 * ```
 */
export type CountryCode = (typeof countryCodes)[number];

/**
 * Whether a text is the alpha-3 code of a country that is held, exactly as written in `countryCodes`.
 *
 * @param value - anything
 * @returns whether it is a {@link CountryCode}
 * @category countries
 * @example
 * ```ts
 * import { isCountryCode } from '@osee/core/geography';
 *
 * isCountryCode('KEN'); // => true
 * isCountryCode('ken'); // => false
 * ```
 */
export const isCountryCode = (value: unknown): value is CountryCode =>
  (countryCodes as readonly unknown[]).includes(value);
