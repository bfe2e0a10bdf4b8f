import type { Country } from './country.ts';
import { ituRegionSourceIds } from './generated/country-table.ts';
import type { GeographySourceId } from './geography-source.ts';

/**
 * The sources of each field of a country. `ituRegion` has several: the field `ituRegionSource` of a country names its own.
 *
 * @category countries
 * @example
 * ```ts
 * import { geographyFieldSources } from '@osee/core/geography';
 *
 * geographyFieldSources.lendingCategory; // => ['world-bank-class-fy2026']
 * ```
 */
export const geographyFieldSources: Readonly<Record<keyof Country, readonly GeographySourceId[]>> = {
  alpha3: ['m49-2024', 'world-bank-class-fy2026'],
  alpha2: ['m49-2024'],
  m49: ['m49-2024'],
  name: ['unterm-2026', 'm49-2024'],
  nameOrigin: ['unterm-2026'],
  aliases: ['world-bank-class-fy2026'],
  incomeGroup: ['world-bank-fy2027-reported'],
  incomeFiscalYear: ['world-bank-fy2027-reported'],
  incomeHistory: [
    'world-bank-oghist',
    'oecd-dac-2024',
    'world-bank-class-fy2026',
    'world-bank-fy2027-reported',
  ],
  worldBankRegion: ['world-bank-class-fy2026'],
  lendingCategory: ['world-bank-class-fy2026'],
  unRegion: ['m49-2024'],
  unSubregion: ['m49-2024'],
  ituRegion: ituRegionSourceIds,
  ituRegionSource: ituRegionSourceIds,
  ituRegionStatus: ituRegionSourceIds,
  undpBureau: ['undp-hdr-2023-24'],
  ldc: ['world-bank-class-fy2026'],
  lldc: ['m49-2024'],
  sids: ['m49-2024'],
  unMember: ['unterm-2026'],
};
