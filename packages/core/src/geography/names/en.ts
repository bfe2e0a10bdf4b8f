/**
 * The names of countries in English.
 *
 * Each language is an entry of its own, so that a page loads the ones it shows.
 *
 * - `countryNames`: names by code
 *
 * Guide: `docs/guides/countries.md`
 *
 * @packageDocumentation
 */

import type { CountryNames } from '../country-names.ts';
import { names } from '../generated/names-en.ts';

/**
 * The names of countries in English: UNTERM short names, or the M49 wording where UNTERM has none. The UN list has
 * no name of the Channel Islands and of Kosovo: those are the project's own.
 *
 * @category countries
 * @see `geographySources['unterm-2026']`
 * @example
 * ```ts
 * import { countryNames } from '@osee/core/geography/names/en';
 *
 * countryNames.names.KEN; // => 'Kenya'
 * ```
 */
export const countryNames: CountryNames = /* #__PURE__ */ Object.freeze({
  locale: 'en',
  names: /* #__PURE__ */ Object.freeze({ ...names, CHI: 'Channel Islands', XKX: 'Kosovo (UNSCR 1244)' }),
});
