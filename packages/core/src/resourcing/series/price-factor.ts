import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { type Exact, grownBy, one, plain, ratio } from '../amount/exact.ts';
import { missingRate, valueIn } from './rate-in-year.ts';
import { checkSeries, type PriceSeries, rateSeriesShape, yearShape } from './rate-series.ts';

/** The factor from prices of one year to those of another, or the first year without a value. */
export const factorBetween = (
  series: PriceSeries,
  from: number,
  to: number,
): Exact | { readonly missing: number } => {
  if (from === to) return one;
  if (series.kind === 'price-index') {
    const start = valueIn(series, from);
    const end = valueIn(series, to);
    if (start === null) return { missing: from };
    return end === null ? { missing: to } : ratio(end, start);
  }
  let factor = one;
  for (let year = Math.min(from, to) + 1; year <= Math.max(from, to); year += 1) {
    const rise = valueIn(series, year);
    if (rise === null) return { missing: year };
    factor = grownBy(factor, one.plus(rise));
  }
  return from < to ? factor : ratio(one, factor);
};

/**
 * What an amount in prices of one year is multiplied with to stand in prices of another: the product of the yearly
 * rises, or the quotient of two levels of an index.
 *
 * @param series - inflation or a price index
 * @param from - price year of the amount
 * @param to - price year that is wanted, later or earlier
 * @returns the factor, as digits, to forty places
 * @throws `OseeError` with code `rate-missing` with the year, `wrong-kind` for a series of another kind,
 * `duplicate-year`, `unknown-currency`, `wrong-type`, `wrong-value` or `out-of-range`
 * @category money
 * @example
 * ```ts
 * import { priceFactor } from '@osee/core/resourcing';
 *
 * const source = { title: 'Illustration', asOf: '2026' };
 * const values = [{ year: 2027, value: '0.05' }, { year: 2028, value: '0.04' }];
 * priceFactor({ id: 'cpi', kind: 'inflation', currency: 'KES', values, source }, 2026, 2028); // => '1.092'
 * ```
 */
export const priceFactor = (series: PriceSeries, from: number, to: number): string => {
  expectShape(series, rateSeriesShape, ['series']);
  expectShape(from, yearShape, ['from']);
  expectShape(to, yearShape, ['to']);
  checkSeries(series, ['series']);
  if (series.kind !== 'inflation' && series.kind !== 'price-index') {
    const { kind } = series as { readonly kind: string };
    throw new OseeError(
      'wrong-kind',
      `Expected a series of inflation or a price index, got one of ${kind}.`,
      {
        path: ['series', 'kind'],
        details: { got: kind },
      },
    );
  }
  const found = factorBetween(series, from, to);
  if ('missing' in found) throw missingRate(series, found.missing);
  return plain(found);
};
