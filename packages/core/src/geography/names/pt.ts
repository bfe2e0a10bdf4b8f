/**
 * The names of countries in Portuguese.
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
import { names } from '../generated/names-pt.ts';

/**
 * The names of countries in Portuguese, as written in Portugal and in Africa, of Unicode CLDR; where CLDR takes another
 * position than the UN list does in the other languages, the name follows the latter.
 *
 * @category countries
 * @see `geographySources['cldr-48-pt']`
 * @example
 * ```ts
 * import { countryNames } from '@osee/core/geography/names/pt';
 *
 * countryNames.names.KEN; // => 'Quénia'
 * ```
 */
export const countryNames: CountryNames = /* #__PURE__ */ Object.freeze({
  locale: 'pt',
  origin: 'cldr',
  names: /* #__PURE__ */ Object.freeze(names),
});
