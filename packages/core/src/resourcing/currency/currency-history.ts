import type { CountryText } from '../../geography/country-text.ts';
import { findCountry } from '../../geography/find-country.ts';
import type { CurrencyCode } from './generated/currency-code.ts';
import { tenderRows } from './generated/tender-rows.ts';

/**
 * A currency that is or was legal tender in a country.
 *
 * @category money
 * @example
 * ```ts
 * import { currencyHistory, type Tender } from '@osee/core/resourcing';
 *
 * const now: Tender | undefined = currencyHistory('KEN').find(({ to }) => to === null);
 * now?.currency; // => 'KES'
 * ```
 */
export interface Tender {
  readonly currency: CurrencyCode;
  /** First day; `null` where it is not on record. */
  readonly from: string | null;
  /** Last day; `null` while it is tender. */
  readonly to: string | null;
}

/**
 * Which currencies a country has had since 1999, with the days: a budget of five years may see two.
 *
 * @param country - any code that `findCountry` knows
 * @returns the currencies, the newest first, as CLDR lists them; empty where none is on record
 * @throws `OseeError` with code `unknown-country`
 * @category money
 * @see Unicode CLDR 48.2, supplemental/currencyData.json (Unicode-3.0)
 * @example
 * ```ts
 * import { currencyHistory } from '@osee/core/resourcing';
 *
 * currencyHistory('SLE');
 * // => [{ currency: 'SLE', from: '2022-07-01', to: null }, { currency: 'SLL', from: '1964-08-04', to: '2023-12-31' }]
 * ```
 */
export const currencyHistory = <Code extends string>(country: CountryText<Code>): readonly Tender[] => {
  const { alpha2 } = findCountry<string>(country);
  return tenderRows
    .map((row) => row.split(' '))
    .filter(([region]) => region === alpha2)
    .map(([, currency = '', from = '-', to = '-']) => ({
      currency: currency as CurrencyCode,
      from: dayOf(from),
      to: dayOf(to),
    }));
};

const dayOf = (text: string): string | null => (text === '-' ? null : text);

/** The last day on which a currency was tender anywhere; `null` while it is, or where nothing is on record. */
export const lastDayOf = (currency: string): string | null => {
  const ends = tenderRows
    .filter((row) => row.slice(3, 6) === currency)
    .map((row) => row.split(' ')[3] ?? '-');
  return ends.length === 0 || ends.includes('-') ? null : (ends.sort().at(-1) ?? null);
};
