import { expectShape } from '../../input/expect-shape.ts';
import { exact as exactly } from '../../input/shape-holders.ts';
import { type Decimal, factorShape, positiveShape, readDecimal } from '../amount/decimal.ts';
import { kept, plain } from '../amount/exact.ts';

/**
 * What a price is to people.
 *
 * @category total cost
 * @example
 * ```ts
 * import { priceInIncome, type PriceInIncome } from '@osee/core/resourcing';
 *
 * const burden: PriceInIncome = priceInIncome(560, { perHead: 2400, perHeadThere: 36000 });
 * burden.months; // => '2.8'
 * ```
 */
export interface PriceInIncome {
  /** Months of the income of a year. */
  readonly months: string;
  /** What would weigh as much where the other income is usual. */
  readonly equivalent: string;
}

const incomesShape = /* @__PURE__ */ exactly({ perHead: factorShape, perHeadThere: factorShape });

/**
 * A price in months of income (`12 × price / income`), and the price that would weigh as much elsewhere
 * (`price × income there / income here`). Users may earn more than the mean, and where copies are given or not paid for
 * nothing is saved on licences.
 *
 * @param price - in one currency
 * @param incomes - income of a head and year here (`perHead`) and elsewhere (`perHeadThere`), in the same currency
 * @returns months and equivalent, to forty places
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option`
 * @category total cost
 * @see R. A. Ghosh, Licence fees and GDP per capita, First Monday 8 (2003)
 * @example
 * ```ts
 * import { priceInIncome } from '@osee/core/resourcing';
 *
 * priceInIncome(600, { perHead: 2400, perHeadThere: 36000 }); // => { months: '3', equivalent: '9000' }
 * ```
 */
export const priceInIncome = (
  price: Decimal,
  incomes: { readonly perHead: Decimal; readonly perHeadThere: Decimal },
): PriceInIncome => {
  expectShape(price, positiveShape, ['price']);
  expectShape(incomes, incomesShape, ['incomes']);
  const here = readDecimal(incomes.perHead);
  const amount = readDecimal(price);
  return {
    months: plain(kept(amount.times(12).div(here))),
    equivalent: plain(kept(amount.times(readDecimal(incomes.perHeadThere)).div(here))),
  };
};
