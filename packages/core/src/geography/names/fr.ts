/**
 * The names of countries in French.
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
import { names } from '../generated/names-fr.ts';

/**
 * The names of countries in French: UNTERM short names, or the M49 wording where UNTERM has none. The UN list has
 * no name of the Channel Islands and of Kosovo: those are the project's own.
 *
 * @category countries
 * @see `geographySources['unterm-2026']`
 * @example
 * ```ts
 * import { countryNames } from '@osee/core/geography/names/fr';
 *
 * countryNames.names.KEN; // => 'Kenya'
 * ```
 */
export const countryNames: CountryNames = /* #__PURE__ */ Object.freeze({
  locale: 'fr',
  names: /* #__PURE__ */ Object.freeze({
    ...names,
    CHI: 'Îles Anglo-Normandes',
    XKX: 'Kosovo (résolution 1244 du Conseil de sécurité)',
  }),
});
