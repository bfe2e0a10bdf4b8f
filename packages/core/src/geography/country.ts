import type { CountryCode } from './country-code.ts';
import type { ClassifiedFiscalYear } from './fiscal-year.ts';
import type { CountryAlpha2 } from './generated/country-alpha2.ts';
import type {
  ituRegionSourceIds,
  ituRegions,
  lendingCategories,
  nameOrigins,
  undpBureaus,
  unRegionOf,
  unSubregions,
  worldBankRegions,
} from './generated/country-table.ts';
import type { IncomeGroup } from './income-group.ts';

/**
 * A World Bank region as named in FY2026. Names and membership change: FY2026 moved Afghanistan and Pakistan.
 *
 * @category countries
 * @example
 * ```ts
 * import type { WorldBankRegion } from '@osee/core/geography';
 *
 * const region: WorldBankRegion = 'Sub-Saharan Africa';
 * ```
 */
export type WorldBankRegion = (typeof worldBankRegions)[number];

/**
 * A lending category of the World Bank.
 *
 * @category countries
 * @example
 * ```ts
 * import type { LendingCategory } from '@osee/core/geography';
 *
 * const category: LendingCategory = 'Blend';
 * ```
 */
export type LendingCategory = (typeof lendingCategories)[number];

/**
 * A region of the UN's M49 standard.
 *
 * @category countries
 * @example
 * ```ts
 * import type { UnRegion } from '@osee/core/geography';
 *
 * const region: UnRegion = 'Africa';
 * ```
 */
export type UnRegion = (typeof unRegionOf)[UnSubregion];

/**
 * A subregion of the UN's M49 standard.
 *
 * @category countries
 * @example
 * ```ts
 * import type { UnSubregion } from '@osee/core/geography';
 *
 * const subregion: UnSubregion = 'Sub-Saharan Africa';
 * ```
 */
export type UnSubregion = (typeof unSubregions)[number];

/**
 * A region of the ITU.
 *
 * @category countries
 * @example
 * ```ts
 * import type { ItuRegion } from '@osee/core/geography';
 *
 * const region: ItuRegion = 'Arab States';
 * ```
 */
export type ItuRegion = (typeof ituRegions)[number];

/**
 * How a region came to be known: `listed` in a document that was read, or `inferred` from where a country lies and from
 * the region of its neighbours, because no list that was read names it.
 *
 * @category countries
 * @example
 * ```ts
 * import { findCountry, type RegionStatus } from '@osee/core/geography';
 *
 * const status: RegionStatus | null = findCountry('HTI').ituRegionStatus;
 * status; // => 'inferred'
 * ```
 */
export type RegionStatus = 'listed' | 'inferred';

/**
 * A regional bureau of UNDP.
 *
 * @category countries
 * @example
 * ```ts
 * import type { UndpBureau } from '@osee/core/geography';
 *
 * const bureau: UndpBureau = 'RBLAC';
 * ```
 */
export type UndpBureau = (typeof undpBureaus)[number];

/**
 * Whose wording a name of a country is: UNTERM short names, the M49 list, or neither.
 *
 * @category countries
 * @example
 * ```ts
 * import type { NameOrigin } from '@osee/core/geography';
 *
 * const origin: NameOrigin = 'unterm';
 * ```
 */
export type NameOrigin = (typeof nameOrigins)[number];

/**
 * A country or territory. `null` means that the source says nothing; `geographyFieldSources` names the source of each
 * field. The order of names and regions says nothing about the status of a territory.
 *
 * @category countries
 * @example
 * ```ts
 * import { findCountry, type Country } from '@osee/core/geography';
 *
 * const kenya: Country = findCountry('KEN');
 * kenya.undpBureau; // => 'RBA'
 * ```
 */
export interface Country {
  /** ISO 3166-1 alpha-3, or a code of the World Bank where there is none. */
  readonly alpha3: CountryCode;
  /** ISO 3166-1 alpha-2; `XK` is a user-assigned code; `null` for the Channel Islands. */
  readonly alpha2: CountryAlpha2 | null;
  /** Three digits of the UN's M49 standard. */
  readonly m49: string | null;
  /** English short name. */
  readonly name: string;
  readonly nameOrigin: NameOrigin;
  /** Other codes by which {@link findCountry} knows it. */
  readonly aliases: readonly string[];
  /** The group of the last fiscal year that is held; for a day use `incomeGroupAt`. */
  readonly incomeGroup: IncomeGroup | null;
  /** The fiscal year of `incomeGroup`; `null` for what the World Bank does not list. */
  readonly incomeFiscalYear: ClassifiedFiscalYear | null;
  readonly incomeHistory: Readonly<Record<ClassifiedFiscalYear, IncomeGroup | null>>;
  readonly worldBankRegion: WorldBankRegion | null;
  readonly lendingCategory: LendingCategory | null;
  readonly unRegion: UnRegion | null;
  readonly unSubregion: UnSubregion | null;
  readonly ituRegion: ItuRegion | null;
  /** The source of `ituRegion`, which differs between countries. */
  readonly ituRegionSource: (typeof ituRegionSourceIds)[number] | null;
  /** Whether a list names the region or it was inferred; `null` where there is none. */
  readonly ituRegionStatus: RegionStatus | null;
  /** `null` where no regional bureau is responsible (developed countries), and for territories. */
  readonly undpBureau: UndpBureau | null;
  /** Least developed country on the list of July 2025; for a day use `ldcAt`. */
  readonly ldc: boolean;
  /** Landlocked developing country. */
  readonly lldc: boolean;
  /** Small island developing state. */
  readonly sids: boolean;
  readonly unMember: boolean;
}
