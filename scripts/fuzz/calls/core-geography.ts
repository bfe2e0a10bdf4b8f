import { findCountry } from '@osee/core/geography';
import { countryNames } from '@osee/core/geography/names/en';
import { type Calls, call } from '../call.ts';

/** Sound calls of `@osee/core/geography`. */
export const geographyCalls: Calls = {
  countriesNamed: call(() => ['Kenya', [countryNames]]),
  countryName: call(() => ['KEN', 'en', [countryNames]]),
  findCountry: call(() => ['KEN', ['country']]),
  fiscalYearAt: call(() => ['2024-05-15', ['when']]),
  fiscalYearDays: call(() => ['FY2024']),
  incomeGroupAt: call(() => [structuredClone(findCountry('KEN')), '2024-05-15', {}]),
  incomeGroupOf: call(() => [1200, 'FY2024']),
  isCountryCode: call(() => ['KEN']),
  isLowOrMiddleIncome: call(() => ['low']),
  ldcAt: call(() => ['KEN', '2024-05-15']),
};
