import type { Suggested } from '../../input/suggested.ts';
import type { Decimal } from '../amount/decimal.ts';
import type { Measure } from '../amount/measure.ts';
import type { CurrencyCode } from '../currency/generated/currency-code.ts';
import type { FigureSource } from '../series/rate-series.ts';

/**
 * Who bears a cost.
 *
 * @category budgets
 * @example
 * ```ts
 * import { type Bearer, bearers } from '@osee/core/resourcing';
 *
 * const all: readonly Bearer[] = bearers; // => ['programme', 'host', 'partner', 'other']
 * ```
 */
export type Bearer = 'programme' | 'host' | 'partner' | 'other';

/**
 * All words of {@link Bearer}, in the order in which they are shown.
 *
 * @category budgets
 * @example
 * ```ts
 * import { bearers } from '@osee/core/resourcing';
 *
 * bearers.length; // => 4
 * ```
 */
export const bearers: readonly Bearer[] = ['programme', 'host', 'partner', 'other'];

/**
 * A time of a plan: a budget year, or a month of the calendar as `YYYY-MM`.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { BudgetTime } from '@osee/core/resourcing';
 *
 * const times: readonly BudgetTime[] = [2027, '2027-10'];
 * ```
 */
export type BudgetTime = number | string;

/**
 * What a line costs in one year, where that is known better than quantity, price and time.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { YearCost } from '@osee/core/resourcing';
 *
 * const cost: YearCost = { year: 2027, amount: '148600' };
 * ```
 */
export interface YearCost {
  readonly year: number;
  readonly amount: Measure;
}

/**
 * A line of a budget: quantity times price times time, or an amount for each year.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { CostLine } from '@osee/core/resourcing';
 *
 * const line: CostLine = {
 *   id: 'lead',
 *   kind: 'salaries-and-benefits',
 *   bearer: 'host',
 *   nature: 'recurrent',
 *   quantity: '0.5',
 *   price: { low: 180000, high: 220000 },
 *   per: 'month',
 *   from: '2027-04',
 *   to: '2028-12',
 * };
 * ```
 */
export interface CostLine {
  /** Unique in the plan. */
  readonly id: string;
  readonly name?: string;
  /** One of the fifteen kinds of `oseeCostModel`, or a declared one. */
  readonly kind: string;
  /** One bearer, or shares of several, such as `{ programme: 1, host: 3 }`. */
  readonly bearer: Bearer | Readonly<Partial<Record<Bearer, Decimal>>>;
  /** In kind counts in the whole and never in the need of cash; `'cash'` where not given. */
  readonly form?: 'cash' | 'in-kind';
  /** `'one-off'` where not given. */
  readonly nature?: 'one-off' | 'recurrent' | 'replacement';
  /** 1 where not given; several factors are multiplied, such as people, days and places. */
  readonly quantity?: Measure | readonly Measure[];
  /** Of one unit; `null` where it is not known, which is never 0. */
  readonly price?: Measure;
  /** Of what time the price is: `'once'` for one-off and replaced things, `'year'` for recurrent ones, where not given. */
  readonly per?: 'once' | 'month' | 'year';
  /** In place of quantity, price and time, none of which may stand beside it. */
  readonly years?: readonly YearCost[];
  /** That of the plan where not given. */
  readonly currency?: Suggested<CurrencyCode>;
  /** The start of the phase, or of the plan, where not given. */
  readonly from?: BudgetTime;
  /** The last year or month; the end of the phase, or of the plan, where not given. */
  readonly to?: BudgetTime;
  /** Only with `per: 'once'`: again after so many years, until `to`. */
  readonly every?: number;
  readonly phase?: string;
  /** Year of the prices, or `'own-year'` for amounts in the prices of the year in which they fall. */
  readonly priceYear?: number | 'own-year';
  /** Id of the series of prices; the only one of the currency where not given. */
  readonly index?: string;
  /** How a thing given in kind was valued. */
  readonly valuation?: string;
  readonly source?: FigureSource;
  /** Words of the caller's own, such as `'learning'`. */
  readonly marks?: readonly string[];
}
