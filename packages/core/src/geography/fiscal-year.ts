import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';
import { calendarDateOf } from '../time/calendar-date.ts';

/**
 * A fiscal year of the World Bank, named after the calendar year in which it ends: FY2024 runs from 1 July 2023 to
 * 30 June 2024.
 *
 * @category countries
 * @example
 * ```ts
 * import type { FiscalYear } from '@osee/core/geography';
 *
 * const year: FiscalYear = 'FY2024';
 * ```
 */
export type FiscalYear = `FY${number}`;

/**
 * The fiscal years whose income groups are held.
 *
 * @category countries
 * @example
 * ```ts
 * import type { ClassifiedFiscalYear } from '@osee/core/geography';
 *
 * const year: ClassifiedFiscalYear = 'FY2026';
 * ```
 */
export type ClassifiedFiscalYear = (typeof classifiedFiscalYears)[number];

/**
 * The fiscal years whose income groups are held, oldest first.
 *
 * @category countries
 * @example
 * ```ts
 * import { classifiedFiscalYears } from '@osee/core/geography';
 *
 * classifiedFiscalYears.at(-1); // => 'FY2027'
 * ```
 */
export const classifiedFiscalYears = [
  'FY2020',
  'FY2021',
  'FY2022',
  'FY2023',
  'FY2024',
  'FY2025',
  'FY2026',
  'FY2027',
] as const;

const fiscalYearPattern = /^FY(\d{2}|\d{4})$/u;
/** The oldest fiscal year that the World Bank classified is FY1989, so `FY89` and above mean 19.. . */
const firstOfLastCentury = 89;

/**
 * The World Bank fiscal year of a day. Fiscal years change at the end of 30 June; an instant is read as its day in UTC.
 *
 * @param when - a day as `YYYY-MM-DD`, an instant with an offset, or a `Date`; the name of a fiscal year (`FY24` or
 * `FY2024`) gives that year
 * @param path - where `when` stands in the caller's input, for the error
 * @returns the name with four digits
 * @throws `OseeError` with code `invalid-date` when the day does not exist
 * @category countries
 * @see World Bank Country and Lending Groups
 * @example
 * ```ts
 * import { fiscalYearAt } from '@osee/core/geography';
 *
 * fiscalYearAt('2024-05-15'); // => 'FY2024'
 * fiscalYearAt('2024-07-01'); // => 'FY2025'
 * fiscalYearAt('FY24'); // => 'FY2024'
 * ```
 */
export const fiscalYearAt = (when: string | Date, path: Path = ['date']): FiscalYear => {
  const named = typeof when === 'string' ? fiscalYearPattern.exec(when)?.[1] : undefined;
  if (named !== undefined) return `FY${fourDigits(named)}`;
  const [year = '', month = ''] = calendarDateOf(when, path).split('-');
  return `FY${Number(year) + (Number(month) >= 7 ? 1 : 0)}`;
};

const fourDigits = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year >= firstOfLastCentury ? 1900 + year : 2000 + year;
};

/**
 * The first and the last day of a fiscal year.
 *
 * @param fiscalYear - such as `FY2024`
 * @returns both days as `YYYY-MM-DD`
 * @throws `OseeError` with code `invalid-fiscal-year` when the name is not one of a fiscal year
 * @category countries
 * @example
 * ```ts
 * import { fiscalYearDays } from '@osee/core/geography';
 *
 * fiscalYearDays('FY2024'); // => { first: '2023-07-01', last: '2024-06-30' }
 * ```
 */
export const fiscalYearDays = (fiscalYear: FiscalYear): { readonly first: string; readonly last: string } => {
  const named = typeof fiscalYear === 'string' ? fiscalYearPattern.exec(fiscalYear)?.[1] : undefined;
  if (named === undefined) {
    throw new OseeError(
      'invalid-fiscal-year',
      `Expected a fiscal year such as FY2024, got ${describeValue(fiscalYear)}.`,
      {
        path: ['fiscalYear'],
        details: { got: fiscalYear },
      },
    );
  }
  const year = fourDigits(named);
  return { first: `${pad(year - 1)}-07-01`, last: `${pad(year)}-06-30` };
};

const pad = (year: number): string => String(year).padStart(4, '0');
