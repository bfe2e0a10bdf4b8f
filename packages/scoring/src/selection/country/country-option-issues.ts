import type { Issue } from '@osee/core';
import { isCountryCode } from '@osee/core/geography';
import { unless } from '../check/problem.ts';
import { fiscalYearIssues } from './fiscal-year-issues.ts';

/** What the options of a run say of countries: facts by code, and the year of the income groups. */
export interface CountryOptions {
  readonly facts?: object;
  readonly incomeFiscalYear?: string;
}

/** Codes that are none, and fiscal years that are none or have no income groups. */
export const countryOptionIssues = ({ facts = {}, incomeFiscalYear }: CountryOptions): readonly Issue[] => [
  ...Object.keys(facts).flatMap((code) =>
    unless(isCountryCode(code), 'unknown-country', ['facts', code], 'an ISO 3166-1 alpha-3 code', code),
  ),
  ...(incomeFiscalYear === undefined ? [] : fiscalYearIssues(incomeFiscalYear, ['incomeFiscalYear'])),
];
