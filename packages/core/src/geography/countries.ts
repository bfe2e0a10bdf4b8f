import type { Country } from './country.ts';
import { type CountryCode, countryCodes } from './country-code.ts';
import { classifiedFiscalYears } from './fiscal-year.ts';
import type { CountryAlpha2 } from './generated/country-alpha2.ts';
import {
  countryTable,
  ituRegionSourceIds,
  ituRegions,
  lendingCategories,
  nameOrigins,
  undpBureaus,
  unRegionOf,
  unSubregions,
  worldBankRegions,
} from './generated/country-table.ts';
import { geographySources } from './geography-source.ts';
import type { IncomeGroup } from './income-group.ts';

const groupOfLetter: Readonly<Record<string, IncomeGroup>> = {
  L: 'low',
  M: 'lower-middle',
  U: 'upper-middle',
  H: 'high',
  N: 'unclassified',
};
const aliases: Partial<Readonly<Record<CountryCode, readonly string[]>>> = { XKX: ['XKK'] };

const pick = <Value>(legend: readonly Value[], letter: string | undefined): Value | null =>
  legend[Number.parseInt(letter ?? '-', 36)] ?? null;

const statusOf = (source: Country['ituRegionSource']): Country['ituRegionStatus'] =>
  source === null ? null : geographySources[source].basis === 'inferred' ? 'inferred' : 'listed';

const readHistory = (letters: string): Country['incomeHistory'] =>
  Object.freeze(
    Object.fromEntries(
      classifiedFiscalYears.map((year, index) => [year, groupOfLetter[letters[index] ?? '-'] ?? null]),
    ),
  ) as Country['incomeHistory'];

const readCountry = (alpha3: CountryCode, line: string): Country => {
  const [alpha2, m49, name = '', letters = ''] = line.split('|');
  const history = readHistory(letters);
  const [worldBankRegion, lending, subregion, itu, ituSource, bureau, flags = '0', origin] = letters.slice(
    classifiedFiscalYears.length,
  );
  const unSubregion = pick(unSubregions, subregion);
  const ituRegionSource = pick(ituRegionSourceIds, ituSource);
  const flagBits = Number.parseInt(flags, 36);
  return Object.freeze({
    alpha3,
    // The union is written from this table, and a test compares them.
    alpha2: (alpha2 || null) as CountryAlpha2 | null,
    m49: m49 || null,
    name,
    nameOrigin: pick(nameOrigins, origin) ?? 'other',
    aliases: Object.freeze(aliases[alpha3] ?? []),
    incomeGroup: history.FY2027,
    incomeFiscalYear: history.FY2027 === null ? null : 'FY2027',
    incomeHistory: history,
    worldBankRegion: pick(worldBankRegions, worldBankRegion),
    lendingCategory: pick(lendingCategories, lending),
    unRegion: unSubregion === null ? null : unRegionOf[unSubregion],
    unSubregion,
    ituRegion: pick(ituRegions, itu),
    ituRegionSource,
    ituRegionStatus: statusOf(ituRegionSource),
    undpBureau: pick(undpBureaus, bureau),
    ldc: (flagBits & 1) !== 0,
    lldc: (flagBits & 2) !== 0,
    sids: (flagBits & 4) !== 0,
    unMember: (flagBits & 8) !== 0,
  });
};

const readCountries = (): readonly Country[] => {
  const lines = countryTable.split('\n');
  return Object.freeze(countryCodes.map((code, index) => readCountry(code, lines[index] ?? '')));
};

/**
 * All countries and territories: the 249 of ISO 3166-1, Kosovo, and the Channel Islands as one economy of the World
 * Bank, in the order of their alpha-3 codes. Deeply frozen.
 *
 * @category countries
 * @see `geographyFieldSources` for the source, vintage and licence of each field
 * @example
 * ```ts
 * import { countries } from '@osee/core/geography';
 *
 * countries.length; // => 251
 * countries.filter((country) => country.incomeGroup === 'low').length; // => 25
 * ```
 */
export const countries: readonly Country[] = /* #__PURE__ */ readCountries();
