import { expectShape } from '../../input/expect-shape.ts';
import { exact as exactly } from '../../input/shape-holders.ts';
import { type Decimal, positiveShape, readDecimal } from '../amount/decimal.ts';
import { kept, one, plain } from '../amount/exact.ts';

/**
 * The factors of a cost.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { CostFactors } from '@osee/core/resourcing';
 *
 * const factors: CostFactors = { quantity: 4, time: 12, price: '1000', rate: '129' };
 * ```
 */
export interface CostFactors {
  readonly quantity: Decimal;
  /** Months or years; 1 where not given. */
  readonly time?: Decimal;
  /** In the currency in which it is paid. */
  readonly price: Decimal;
  /** Units of the budget's currency for one of the price's; 1 where not given. */
  readonly rate?: Decimal;
}

/**
 * A difference in its parts.
 *
 * @category budgets
 * @example
 * ```ts
 * import { splitVariance, type VarianceParts } from '@osee/core/resourcing';
 *
 * const parts: VarianceParts = splitVariance({ quantity: 2, price: 10 }, { quantity: 3, price: 10 });
 * parts.quantity; // => '10'
 * ```
 */
export interface VarianceParts {
  readonly quantity: string;
  readonly time: string;
  readonly price: string;
  readonly rate: string;
  /** Actual less planned: the sum of the four. */
  readonly total: string;
}

const factorsShape = /* @__PURE__ */ exactly(
  { quantity: positiveShape, price: positiveShape },
  { time: positiveShape, rate: positiveShape },
  'factors of a cost',
);

/**
 * Splits what a line cost more or less than planned into quantity, time, price and currency. The factors are put in one
 * after the other in this order, so that the parts add up to the whole; another order would divide it otherwise.
 *
 * @param planned - factors of the plan
 * @param actual - factors as they came
 * @returns parts that add to actual less planned
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option`
 * @category budgets
 * @example
 * ```ts
 * import { splitVariance } from '@osee/core/resourcing';
 *
 * splitVariance({ quantity: 4, price: 100, rate: 130 }, { quantity: 5, price: 110, rate: 140 });
 * // => { quantity: '13000', time: '0', price: '6500', rate: '5500', total: '25000' }
 * ```
 */
export const splitVariance = (planned: CostFactors, actual: CostFactors): VarianceParts => {
  expectShape(planned, factorsShape, ['planned']);
  expectShape(actual, factorsShape, ['actual']);
  const members = ['quantity', 'time', 'price', 'rate'] as const;
  const cost = (changed: number) =>
    members.reduce(
      (product, member, place) =>
        kept(product.times(readDecimal((place < changed ? actual : planned)[member] ?? 1))),
      one,
    );
  const [start, quantity, time, price, rate] = [cost(0), cost(1), cost(2), cost(3), cost(4)] as const;
  return {
    quantity: plain(quantity.minus(start)),
    time: plain(time.minus(quantity)),
    price: plain(price.minus(time)),
    rate: plain(rate.minus(price)),
    total: plain(rate.minus(start)),
  };
};
