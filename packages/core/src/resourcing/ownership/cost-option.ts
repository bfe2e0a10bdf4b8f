import type { Suggested } from '../../input/suggested.ts';
import type { Decimal } from '../amount/decimal.ts';
import type { Measure } from '../amount/measure.ts';
import type { CurrencyCode } from '../currency/generated/currency-code.ts';
import type { DiscountTiming } from '../discount/discount-timing.ts';
import type { FigureSource } from '../series/rate-series.ts';

/**
 * What a cost of ownership is for.
 *
 * @category total cost
 * @example
 * ```ts
 * import { type CostCategory, costCategories } from '@osee/core/resourcing';
 *
 * const all: readonly CostCategory[] = costCategories;
 * all.at(-2); // => 'exit'
 * ```
 */
export type CostCategory =
  | 'acquisition'
  | 'migration'
  | 'adaptation'
  | 'integration'
  | 'training'
  | 'hardware'
  | 'hosting'
  | 'support'
  | 'upgrades'
  | 'people'
  | 'exit'
  | 'other';

/**
 * All words of {@link CostCategory}, in the order of a life cycle.
 *
 * @category total cost
 * @example
 * ```ts
 * import { costCategories } from '@osee/core/resourcing';
 *
 * costCategories[0]; // => 'acquisition'
 * ```
 */
export const costCategories: readonly CostCategory[] = [
  'acquisition',
  'migration',
  'adaptation',
  'integration',
  'training',
  'hardware',
  'hosting',
  'support',
  'upgrades',
  'people',
  'exit',
  'other',
];

/**
 * A factor of a cost: what is known of it, or the assumption that holds it for several costs.
 *
 * @category total cost
 * @example
 * ```ts
 * import type { CostFactor } from '@osee/core/resourcing';
 *
 * const perYear: readonly CostFactor[] = [{ assumption: 'users' }, { low: 90, high: 120 }];
 * ```
 */
export type CostFactor = Measure | { readonly assumption: string };

/**
 * A cost of an option.
 *
 * @category total cost
 * @example
 * ```ts
 * import type { OptionCost } from '@osee/core/resourcing';
 *
 * const licences: OptionCost = {
 *   id: 'licences',
 *   category: 'acquisition',
 *   amount: [{ assumption: 'users' }, '120'],
 *   when: 'every-year',
 *   inCountry: 0,
 * };
 * ```
 */
export interface OptionCost {
  /** Unique in the option. */
  readonly id: string;
  readonly category: CostCategory;
  /** Factors are multiplied. `null` is not known. */
  readonly amount: CostFactor | readonly CostFactor[];
  /** Once, at the start of the year `from`; every year; or again after so many years. `'once'` where not given. */
  readonly when?: 'once' | 'every-year' | { readonly every: number };
  /** Year of the comparison, from 1; one more than there are years is the end of the last. 1 where not given. */
  readonly from?: number;
  /** The last year; the last of the comparison where not given. */
  readonly to?: number;
  /** The same in every option: shown, and left out of differences. */
  readonly common?: boolean;
  /** Share that is spent in the country, from 0 to 1; `null`, or nothing, where it is not known. */
  readonly inCountry?: Measure;
  readonly source?: FigureSource;
}

/**
 * One way to get a service, with all that it costs.
 *
 * @category total cost
 * @example
 * ```ts
 * import type { CostOption } from '@osee/core/resourcing';
 *
 * const option: CostOption = {
 *   id: 'open',
 *   model: 'open',
 *   costs: [{ id: 'migration', category: 'migration', amount: '800000' }],
 * };
 * ```
 */
export interface CostOption {
  readonly id: string;
  readonly name?: string;
  readonly model: 'open' | 'proprietary' | 'mixed';
  readonly costs: readonly OptionCost[];
}

/**
 * A figure that several costs depend on.
 *
 * @category total cost
 * @example
 * ```ts
 * import type { Assumption } from '@osee/core/resourcing';
 *
 * const users: Assumption = { id: 'users', value: { low: 9000, likely: 11000, high: 15000 } };
 * ```
 */
export interface Assumption {
  readonly id: string;
  readonly name?: string;
  readonly value: Measure;
  readonly source?: FigureSource;
}

/**
 * On what options are compared.
 *
 * @category total cost
 * @example
 * ```ts
 * import type { CostAssumptions } from '@osee/core/resourcing';
 *
 * const assumptions: CostAssumptions = {
 *   currency: 'EUR',
 *   years: 5,
 *   discounting: { rate: '0.035', timing: 'middle', basis: 'real' },
 * };
 * ```
 */
export interface CostAssumptions {
  readonly currency: Suggested<CurrencyCode>;
  /** How many, from 1 to 100; the same for all options. */
  readonly years: number;
  readonly discounting: {
    /** A year's rate, or one for each year. */
    readonly rate: Decimal | readonly Decimal[];
    /** When in a year its recurrent costs fall; what is paid once falls at the start of its year. */
    readonly timing: DiscountTiming;
    /** A real rate goes with constant prices, a nominal one with prices that rise by `inflation`. */
    readonly basis: 'nominal' | 'real';
    /** Rates between which the sensitivity moves it. */
    readonly range?: { readonly low: Decimal; readonly high: Decimal };
  };
  /** The yearly rise of all prices, with a nominal rate. */
  readonly inflation?: Decimal;
  readonly values?: readonly Assumption[];
}
