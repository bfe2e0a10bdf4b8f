/**
 * Countries: codes, regions, income groups by fiscal year, least developed countries by date.
 *
 * It stands apart from the root because of its tables.
 *
 * - `findCountry`: a country by any of its codes
 * - `incomeGroupAt`: the income group on a day
 * - `isCountryCode`: whether a text is a code
 *
 * Guide: `docs/guides/countries.md`
 *
 * @packageDocumentation
 */
export { countries } from './countries.ts';
export { countriesNamed } from './countries-named.ts';
export type {
  Country,
  ItuRegion,
  LendingCategory,
  NameOrigin,
  RegionStatus,
  UndpBureau,
  UnRegion,
  UnSubregion,
  WorldBankRegion,
} from './country.ts';
export { type CountryCode, countryCodes, isCountryCode } from './country-code.ts';
export { type CountryName, countryName } from './country-name.ts';
export type { CountryNames } from './country-names.ts';
export type { CountryAlphaCode, CountryText } from './country-text.ts';
export { findCountry } from './find-country.ts';
export {
  type ClassifiedFiscalYear,
  classifiedFiscalYears,
  type FiscalYear,
  fiscalYearAt,
  fiscalYearDays,
} from './fiscal-year.ts';
export type { CountryAlpha2 } from './generated/country-alpha2.ts';
export { geographyFieldSources } from './geography-field-sources.ts';
export {
  type GeographySource,
  type GeographySourceId,
  geographySources,
  type SourceBasis,
} from './geography-source.ts';
export { type IncomeGroup, isLowOrMiddleIncome } from './income-group.ts';
export { type IncomeGroupAt, type IncomeGroupOptions, incomeGroupAt } from './income-group-at.ts';
export { type IncomeConflict, type IncomeIssueCode, incomeConflicts } from './income-issues.ts';
export { type IncomeThreshold, incomeGroupOf, incomeThresholds } from './income-threshold.ts';
export { type LdcAt, type LdcIssueCode, ldcAt } from './ldc-at.ts';
export { type LdcGraduation, ldcGraduations } from './ldc-graduations.ts';
