import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { readDecimal } from '../amount/decimal.ts';
import { type Exact, plain } from '../amount/exact.ts';
import { checkSeries, type RateSeries, rateSeriesShape, yearShape } from './rate-series.ts';

/** The value of a year, or nothing. */
export const valueIn = (series: RateSeries, year: number): Exact | null => {
  const found = series.values.find((value) => value.year === year);
  return found === undefined ? null : readDecimal(found.value);
};

/** The refusal where a year has no value. */
export const missingRate = (series: RateSeries, year: number): OseeError =>
  new OseeError(
    'rate-missing',
    `Expected a value for ${year} in the series "${series.id.slice(0, 60)}", got none.`,
    {
      path: ['values'],
      details: { series: series.id, year },
    },
  );

/**
 * The value of a year in a series. A neighbouring year never stands in.
 *
 * @param series - rates or an index by year
 * @param year - from 1900 to 2200
 * @returns the value, as digits
 * @throws `OseeError` with code `rate-missing` for a year without a value, `duplicate-year`, `unknown-currency`,
 * `wrong-type`, `wrong-value` or `out-of-range`
 * @category money
 * @example
 * ```ts
 * import { rateInYear } from '@osee/core/resourcing';
 *
 * const source = { title: 'Illustration', asOf: '2026' };
 * const values = [{ year: 2027, value: '0.051' }];
 * rateInYear({ id: 'cpi', kind: 'inflation', currency: 'KES', values, source }, 2027); // => '0.051'
 * ```
 */
export const rateInYear = (series: RateSeries, year: number): string => {
  expectShape(series, rateSeriesShape, ['series']);
  expectShape(year, yearShape, ['year']);
  checkSeries(series, ['series']);
  const found = valueIn(series, year);
  if (found === null) throw missingRate(series, year);
  return plain(found);
};
