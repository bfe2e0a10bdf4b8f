import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import type { KnownId } from '../../input/known-id.ts';
import { exact as exactly, list } from '../../input/shape-holders.ts';
import { text } from '../../input/shape-values.ts';
import { readDecimal } from '../amount/decimal.ts';
import { type Exact, kept, one, plain, ratio } from '../amount/exact.ts';
import { expectMoney, type Money } from '../amount/money.ts';
import { currencyOf } from '../currency/currency.ts';
import type { CurrencyCode } from '../currency/generated/currency-code.ts';
import { missingRate, valueIn } from './rate-in-year.ts';
import {
  checkAllSeries,
  type ExchangeSeries,
  type RateSeries,
  rateSeriesShape,
  yearShape,
} from './rate-series.ts';

/** All series of a call. */
export const seriesListShape = /* @__PURE__ */ list(rateSeriesShape, 'a list of series of rates');

const targetShape = /* @__PURE__ */ exactly({ to: text, year: yearShape, rates: seriesListShape });

/** The series that join two currencies: those that are read forwards, else those that are read backwards. */
const seriesBetween = (rates: readonly RateSeries[], from: string, to: string): readonly ExchangeSeries[] =>
  rates.flatMap((series) =>
    series.kind === 'exchange' && series.from === from && series.to === to ? [series] : [],
  );

/** Why two currencies cannot be joined in a year: no series or several that differ, or series without the year. */
export type NoRate = { readonly missing: ExchangeSeries | null };

/** Units of one currency for one of another. */
export const exchangeFactor = (
  rates: readonly RateSeries[],
  from: string,
  to: string,
  year: number,
): Exact | NoRate => {
  if (from === to) return one;
  const forward = seriesBetween(rates, from, to);
  const backward = seriesBetween(rates, to, from);
  const valuesOf = (list: readonly ExchangeSeries[]): readonly Exact[] =>
    list.flatMap((series) => valueIn(series, year) ?? []);
  const ahead = valuesOf(forward);
  const values = ahead.length > 0 ? ahead : valuesOf(backward);
  const [value] = values;
  if (value === undefined) return { missing: forward[0] ?? backward[0] ?? null };
  // Two series that differ: which of them counts is not ours to choose.
  if (values.some((each) => !each.eq(value))) return { missing: null };
  return ahead.length > 0 ? value : ratio(one, value);
};

/**
 * Changes an amount into another currency at the rate of a year; a rate the other way round is turned over.
 *
 * @param money - an amount of a currency
 * @param target - `to`: the currency; `year`: whose rate; `rates`: series, among them one that joins the two currencies
 * @returns the amount, not rounded
 * @throws `OseeError` with code `no-rate` where no series joins the two, `rate-missing` where it lacks the year,
 * `duplicate-id`, `duplicate-year`, `unknown-currency`, `wrong-type`, `wrong-value` or `out-of-range`
 * @category money
 * @example
 * ```ts
 * import { exchangeMoney } from '@osee/core/resourcing';
 *
 * const source = { title: 'Illustration', asOf: '2026' };
 * const values = [{ year: 2027, value: '130' }];
 * const rates = [{ id: 'usd-kes', kind: 'exchange', from: 'USD', to: 'KES', method: 'average', values, source }] as const;
 * exchangeMoney({ amount: '1000', currency: 'USD' }, { to: 'KES', year: 2027, rates }).amount; // => '130000'
 * ```
 */
export const exchangeMoney = <To extends string>(
  money: Money,
  target: {
    readonly to: KnownId<To, CurrencyCode>;
    readonly year: number;
    readonly rates: readonly RateSeries[];
  },
): Money<string> => {
  expectMoney(money, ['money']);
  expectShape(target, targetShape, ['target']);
  const { year, rates } = target;
  const to: string = target.to;
  currencyOf(to, ['target', 'to']);
  checkAllSeries(rates, ['target', 'rates']);
  const factor = exchangeFactor(rates, money.currency, to, year);
  if (!('missing' in factor)) {
    return { amount: plain(kept(readDecimal(money.amount).times(factor))), currency: to };
  }
  if (factor.missing !== null) throw missingRate(factor.missing, year);
  throw new OseeError(
    'no-rate',
    `Expected one series of rates between ${money.currency} and ${to} for ${year}, got none or several that differ.`,
    {
      path: ['target', 'rates'],
      details: { from: money.currency, to },
    },
  );
};
