import { expectShape } from '../../input/expect-shape.ts';
import { exact as exactly } from '../../input/shape-holders.ts';
import { text, words } from '../../input/shape-values.ts';
import { readDecimal } from '../amount/decimal.ts';
import { exact, kept, plain } from '../amount/exact.ts';
import { expectMoney, expectSameCurrency, type Money } from '../amount/money.ts';
import { exchangeMoney, seriesListShape } from './exchange-money.ts';
import { priceFactor } from './price-factor.ts';
import { type PriceSeries, type RateSeries, unknownId, yearShape } from './rate-series.ts';

/**
 * The order in which an amount gets another currency and another price year. The results differ, by half in published
 * examples, so that the order is always named: the first suits local work and wages, the second what is bought abroad.
 *
 * @category money
 * @see Turner et al., Adjusting for inflation and currency changes, Value in Health 22 (2019)
 * @example
 * ```ts
 * import type { RestateOrder } from '@osee/core/resourcing';
 *
 * const order: RestateOrder = 'inflate-then-exchange';
 * ```
 */
export type RestateOrder = 'inflate-then-exchange' | 'exchange-then-inflate';

/** Words of {@link RestateOrder}. */
export const restateOrders: readonly string[] = [
  'inflate-then-exchange',
  'exchange-then-inflate',
] satisfies RestateOrder[];

/**
 * How an amount is restated.
 *
 * @category money
 * @example
 * ```ts
 * import type { Restatement } from '@osee/core/resourcing';
 *
 * const asked: Pick<Restatement, 'from' | 'to' | 'currency' | 'order'> = {
 *   from: 2024,
 *   to: 2027,
 *   currency: 'USD',
 *   order: 'inflate-then-exchange',
 * };
 * ```
 */
export interface Restatement {
  /** Price year of the amount. */
  readonly from: number;
  /** Price year that is wanted. */
  readonly to: number;
  /** Currency that is wanted. */
  readonly currency: string;
  readonly order: RestateOrder;
  /** Id of the series of prices: of the amount's currency if inflated first, else of the wanted one. */
  readonly index: string;
  readonly rates: readonly RateSeries[];
}

const restatementShape = /* @__PURE__ */ exactly({
  from: yearShape,
  to: yearShape,
  currency: text,
  order: /* @__PURE__ */ words(restateOrders),
  index: text,
  rates: seriesListShape,
});

/**
 * Brings an amount to another price year and another currency, in a named order.
 *
 * @param money - in prices of the year `from`
 * @param restatement - years, currency, order, index and rates
 * @returns the amount, not rounded
 * @throws `OseeError` with code `unknown-id` for an index that is not among the series, `currency-mismatch` for an index
 * of another currency, and the codes of `exchangeMoney` and `priceFactor`
 * @category money
 * @see Turner et al., Adjusting for inflation and currency changes, Value in Health 22 (2019)
 * @example
 * ```ts
 * import { restateMoney } from '@osee/core/resourcing';
 *
 * const source = { title: 'Illustration', asOf: '2026' };
 * const rates = [
 *   { id: 'usd-kes', kind: 'exchange', from: 'USD', to: 'KES', method: 'average', source, values: [{ year: 2026, value: '130' }, { year: 2027, value: '150' }] },
 *   { id: 'kes', kind: 'inflation', currency: 'KES', source, values: [{ year: 2027, value: '0.05' }] },
 *   { id: 'usd', kind: 'inflation', currency: 'USD', source, values: [{ year: 2027, value: '0.02' }] },
 * ] as const;
 * const wanted = { from: 2026, to: 2027, currency: 'KES', rates };
 * const price = { amount: '100', currency: 'USD' };
 * restateMoney(price, { ...wanted, order: 'inflate-then-exchange', index: 'usd' }).amount; // => '15300'
 * restateMoney(price, { ...wanted, order: 'exchange-then-inflate', index: 'kes' }).amount; // => '13650'
 * ```
 */
export const restateMoney = (money: Money, restatement: Restatement): Money<string> => {
  expectMoney(money, ['money']);
  expectShape(restatement, restatementShape, ['restatement']);
  const { from, to, currency, order, index, rates } = restatement;
  const prices = rates.flatMap((series) =>
    series.kind === 'inflation' || series.kind === 'price-index' ? [series] : [],
  );
  const series = prices.find(({ id }) => id === index);
  if (series === undefined) {
    throw unknownId(
      'a series of prices',
      index,
      prices.map(({ id }) => id),
      ['restatement', 'index'],
    );
  }
  const inflate = (amount: Money): Money<string> => inflated(amount, series, from, to);
  return order === 'inflate-then-exchange'
    ? exchangeMoney(inflate(money), { to: currency, year: to, rates })
    : inflate(exchangeMoney(money, { to: currency, year: from, rates }));
};

const inflated = (money: Money, series: PriceSeries, from: number, to: number): Money<string> => {
  expectSameCurrency(series.currency, money.currency, ['restatement', 'index']);
  const factor = exact(priceFactor(series, from, to));
  return { amount: plain(kept(readDecimal(money.amount).times(factor))), currency: money.currency };
};
