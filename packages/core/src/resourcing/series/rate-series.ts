import { OseeError } from '../../errors/osee-error.ts';
import type { Path } from '../../errors/path.ts';
import { nearestWord } from '../../input/nearest-word.ts';
import { byWord, exact as exactly, list } from '../../input/shape-holders.ts';
import { filledText, text, wholeFrom, words } from '../../input/shape-values.ts';
import type { Shape } from '../../input/shape-walk.ts';
import type { Suggested } from '../../input/suggested.ts';
import { type Decimal, factorShape, rateShape } from '../amount/decimal.ts';
import { currencyOf } from '../currency/currency.ts';
import type { CurrencyCode } from '../currency/generated/currency-code.ts';

/**
 * Where figures come from.
 *
 * @category money
 * @example
 * ```ts
 * import type { FigureSource } from '@osee/core/resourcing';
 *
 * const source: FigureSource = { title: 'Central bank, mean rates', asOf: '2027-01-15' };
 * ```
 */
export interface FigureSource {
  readonly title: string;
  readonly url?: string;
  /** Day, month or year of the publication. */
  readonly asOf: string;
}

/**
 * The value of a year.
 *
 * @category money
 * @example
 * ```ts
 * import type { YearValue } from '@osee/core/resourcing';
 *
 * const value: YearValue = { year: 2027, value: '129.4' };
 * ```
 */
export interface YearValue {
  readonly year: number;
  readonly value: Decimal;
}

/**
 * Rates or an index by year, with source: never a constant of a program. A year that is missing is missing, and no
 * neighbour stands in for it.
 *
 * - `exchange`: units of `to` for one unit of `from`, and which rate it is
 * - `inflation`: the rise of prices from the year before, `'0.05'` for five percent
 * - `price-index`: the level of prices; only quotients count
 * - `discount`: the rate that turns a year into the one before
 *
 * @category money
 * @example
 * ```ts
 * import type { RateSeries } from '@osee/core/resourcing';
 *
 * const rates: RateSeries = {
 *   id: 'usd-kes',
 *   kind: 'exchange',
 *   from: 'USD',
 *   to: 'KES',
 *   method: 'average',
 *   values: [{ year: 2027, value: '129.4' }],
 *   source: { title: 'Illustration', asOf: '2026' },
 * };
 * ```
 */
export type RateSeries = ExchangeSeries | PriceSeries | DiscountSeries;

interface SeriesBase {
  readonly id: string;
  readonly values: readonly YearValue[];
  readonly source: FigureSource;
}

/**
 * Exchange rates by year.
 *
 * @category money
 * @example
 * ```ts
 * import type { ExchangeSeries } from '@osee/core/resourcing';
 *
 * const method: ExchangeSeries['method'] = 'end-of-year';
 * ```
 */
export interface ExchangeSeries extends SeriesBase {
  readonly kind: 'exchange';
  readonly from: Suggested<CurrencyCode>;
  readonly to: Suggested<CurrencyCode>;
  readonly method: 'average' | 'end-of-year' | 'month' | 'contract';
}

/**
 * The movement of prices by year, in one currency.
 *
 * @category money
 * @example
 * ```ts
 * import type { PriceSeries } from '@osee/core/resourcing';
 *
 * const kind: PriceSeries['kind'] = 'inflation';
 * ```
 */
export interface PriceSeries extends SeriesBase {
  readonly kind: 'inflation' | 'price-index';
  readonly currency: Suggested<CurrencyCode>;
}

/**
 * Rates of discount by year. A nominal rate goes with nominal amounts, a real one with amounts in constant prices.
 *
 * @category money
 * @example
 * ```ts
 * import type { DiscountSeries } from '@osee/core/resourcing';
 *
 * const basis: DiscountSeries['basis'] = 'real';
 * ```
 */
export interface DiscountSeries extends SeriesBase {
  readonly kind: 'discount';
  readonly basis: 'nominal' | 'real';
}

/** A year as a number. */
export const yearShape: Shape = /* @__PURE__ */ wholeFrom(1900, 2200);

/** Where figures come from. */
export const figureSourceShape: Shape = /* @__PURE__ */ exactly(
  { title: filledText, asOf: filledText },
  { url: text },
  'a source with title and asOf',
);

const valuesOf = (value: Shape): Shape =>
  list(exactly({ year: yearShape, value }, {}, 'a year with its value'), 'a list of years with values');

const seriesOf = (value: Shape, members: Readonly<Record<string, Shape>>): Shape =>
  exactly({
    id: filledText,
    kind: text,
    values: valuesOf(value),
    source: figureSourceShape,
    ...members,
  });

const prices = /* @__PURE__ */ seriesOf(rateShape, { currency: text });

/** A series of rates. */
export const rateSeriesShape: Shape = /* @__PURE__ */ byWord(
  'kind',
  {
    exchange: /* @__PURE__ */ seriesOf(factorShape, {
      from: text,
      to: text,
      method: /* @__PURE__ */ words(['average', 'end-of-year', 'month', 'contract']),
    }),
    inflation: prices,
    'price-index': /* @__PURE__ */ seriesOf(factorShape, { currency: text }),
    discount: /* @__PURE__ */ seriesOf(rateShape, { basis: /* @__PURE__ */ words(['nominal', 'real']) }),
  },
  'a series of rates',
);

/** What shapes do not see: currencies that do not exist, two values for one year. */
export const checkSeries = (series: RateSeries, path: Path): void => {
  if (series.kind === 'exchange') {
    currencyOf(series.from, [...path, 'from']);
    currencyOf(series.to, [...path, 'to']);
  } else if (series.kind !== 'discount') currencyOf(series.currency, [...path, 'currency']);
  const years = new Set<number>();
  series.values.forEach(({ year }, place) => {
    if (years.has(year)) {
      throw new OseeError('duplicate-year', `Expected one value for each year, got two for ${year}.`, {
        path: [...path, 'values', place],
        details: { year, series: series.id },
      });
    }
    years.add(year);
  });
};

/** All series of a plan: each sound, no id twice. */
export const checkAllSeries = (list: readonly RateSeries[], path: Path): void => {
  const ids = new Set<string>();
  list.forEach((series, place) => {
    checkSeries(series, [...path, place]);
    if (ids.has(series.id)) {
      throw new OseeError('duplicate-id', `Expected ids of series that differ, got "${series.id}" twice.`, {
        path: [...path, place, 'id'],
        details: { got: series.id },
      });
    }
    ids.add(series.id);
  });
};

/** The refusal of an id that nothing has. */
export const unknownId = (what: string, got: string, known: readonly string[], path: Path): OseeError => {
  const nearest = nearestWord(got, known);
  const hint = nearest === null ? '' : `; "${nearest}" is near`;
  return new OseeError('unknown-id', `Expected the id of ${what}, got "${got.slice(0, 60)}"${hint}.`, {
    path,
    details: { got, nearest },
  });
};
