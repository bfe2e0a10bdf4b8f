import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { exact as exactly, list } from '../../input/shape-holders.ts';
import { numberFrom } from '../../input/shape-values.ts';
import { type Decimal, rateShape, readDecimal } from '../amount/decimal.ts';
import { exact, kept, one, plain } from '../amount/exact.ts';

/**
 * The rate for a length of time, as treasuries print them.
 *
 * @category money
 * @example
 * ```ts
 * import type { MaturityRate } from '@osee/core/resourcing';
 *
 * const rates: readonly MaturityRate[] = [{ years: 3, rate: '0.038' }, { years: 5, rate: '0.039' }];
 * ```
 */
export interface MaturityRate {
  readonly years: number;
  readonly rate: Decimal;
}

const yearsShape = /* @__PURE__ */ numberFrom(0, 1000);
const ratesShape = /* @__PURE__ */ list(
  /* @__PURE__ */ exactly({ years: yearsShape, rate: rateShape }),
  'a list of rates by length of time',
);

/**
 * The rate for a length of time that is not printed: linear between its neighbours, and the nearest rate before the
 * first and after the last.
 *
 * @param rates - by length of time
 * @param years - the length that is wanted
 * @returns the rate
 * @throws `OseeError` with code `no-rate` for an empty list, `duplicate-year`, `wrong-type`, `wrong-value`, `out-of-range`
 * or `unknown-option`
 * @category money
 * @see OMB Circular A-94, appendix C
 * @example
 * ```ts
 * import { rateForMaturity } from '@osee/core/resourcing';
 *
 * rateForMaturity([{ years: 3, rate: '0.059' }, { years: 5, rate: '0.06' }], 4); // => '0.0595'
 * ```
 */
export const rateForMaturity = (rates: readonly MaturityRate[], years: number): string => {
  expectShape(rates, ratesShape, ['rates']);
  expectShape(years, yearsShape, ['years']);
  const sorted = [...rates].sort((a, b) => a.years - b.years);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) {
    throw new OseeError('no-rate', 'Expected at least one rate, got none.', { path: ['rates'] });
  }
  const twice = sorted.find((each, place) => each.years === sorted[place + 1]?.years);
  if (twice !== undefined) {
    throw new OseeError('duplicate-year', `Expected one rate for each length, got two for ${twice.years}.`, {
      path: ['rates'],
    });
  }
  const before = sorted.filter((each) => each.years <= years).at(-1) ?? first;
  const after = sorted.find((each) => each.years >= years) ?? last;
  if (before.years === after.years) return plain(readDecimal(before.rate));
  const part = exact(years).minus(before.years).div(exact(after.years).minus(before.years));
  const low = readDecimal(before.rate);
  return plain(kept(low.plus(readDecimal(after.rate).minus(low).times(part))));
};

/**
 * The inflation that a nominal and a real rate imply: `(1 + nominal) / (1 + real) - 1`. Their difference is not it.
 *
 * @param nominal - rate with inflation
 * @param real - rate without
 * @returns the rate of inflation, to forty places
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range`
 * @category money
 * @see I. Fisher, The Theory of Interest (1930)
 * @example
 * ```ts
 * import { impliedInflation } from '@osee/core/resourcing';
 *
 * Number(impliedInflation('0.061', '0.04')).toFixed(4); // => '0.0202'
 * ```
 */
export const impliedInflation = (nominal: Decimal, real: Decimal): string => {
  expectShape(nominal, rateShape, ['nominal']);
  expectShape(real, rateShape, ['real']);
  return plain(
    one
      .plus(readDecimal(nominal))
      .div(one.plus(readDecimal(real)))
      .minus(one),
  );
};
