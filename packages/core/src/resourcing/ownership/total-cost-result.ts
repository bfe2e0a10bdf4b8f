import type { Issue } from '../../errors/issue.ts';
import type { AmountRange } from '../amount/measure.ts';
import type { DifferenceRange } from '../amount/range-arithmetic.ts';
import type { DiscountTiming } from '../discount/discount-timing.ts';
import type { CostCategory } from './cost-option.ts';

/**
 * A sum of costs: as paid, and at present value.
 *
 * @category total cost
 * @example
 * ```ts
 * import type { OwnershipSum } from '@osee/core/resourcing';
 *
 * const sum: OwnershipSum = {
 *   total: { low: '720000.00', high: '720000.00' },
 *   presentValue: { low: '650000.00', high: '650000.00' },
 * };
 * ```
 */
export interface OwnershipSum {
  readonly total: AmountRange;
  readonly presentValue: AmountRange;
}

/**
 * What an option costs.
 *
 * @category total cost
 * @example
 * ```ts
 * import { type OwnershipCost, totalCost } from '@osee/core/resourcing';
 *
 * const discounting = { rate: 0, timing: 'end', basis: 'real' } as const;
 * const costs = [{ id: 'a', category: 'support', amount: 10, when: 'every-year' }] as const;
 * const options = [{ id: 'open', model: 'open', costs }] as const;
 * const cost: OwnershipCost | undefined = totalCost(options, { currency: 'EUR', years: 3, discounting }).options[0];
 * cost?.total.low; // => '30.00'
 * ```
 */
export interface OwnershipCost extends OwnershipSum {
  readonly option: string;
  readonly costs: readonly (OwnershipSum & {
    readonly id: string;
    readonly category: CostCategory;
    readonly common: boolean;
  })[];
  readonly categories: readonly (OwnershipSum & { readonly category: CostCategory })[];
  /** As paid, one for each year. */
  readonly years: readonly AmountRange[];
  /** What depends on the choice. */
  readonly dependent: OwnershipSum;
  /** What every option costs. */
  readonly common: OwnershipSum;
  /** Share of the total that is spent in the country; `null` where there is no cost. */
  readonly inCountry: { readonly low: number; readonly high: number } | null;
  /** Ids of costs without an upper limit. */
  readonly unknown: readonly string[];
}

/**
 * Options side by side.
 *
 * @category total cost
 * @example
 * ```ts
 * import { type TotalCost, totalCost } from '@osee/core/resourcing';
 *
 * const discounting = { rate: '0.05', timing: 'middle', basis: 'real' } as const;
 * const compared: TotalCost = totalCost([], { currency: 'EUR', years: 3, discounting });
 * compared.timing; // => 'middle'
 * ```
 */
export interface TotalCost {
  readonly currency: string;
  readonly years: number;
  /** The convention of discounting. */
  readonly timing: DiscountTiming;
  readonly basis: 'nominal' | 'real';
  /** In the order of the call. */
  readonly options: readonly OwnershipCost[];
  /** Each option against each that stands before it. */
  readonly differences: readonly CostDifference[];
  /** By the present value of what is thought most likely, equal ones alike; `null` where a cost has no upper limit. */
  readonly ranking: readonly { readonly option: string; readonly rank: number }[] | null;
  readonly issues: readonly Issue<'amount-unknown' | 'basis-mixed' | 'rate-above-one'>[];
}

/**
 * How much one option costs more than another, at present value and without what is common to both. Ends of a range
 * that both share are not set off against each other, so the difference may be narrower than it is told.
 *
 * @category total cost
 * @example
 * ```ts
 * import type { CostDifference } from '@osee/core/resourcing';
 *
 * const difference: CostDifference = {
 *   option: 'open',
 *   against: 'proprietary',
 *   presentValue: { low: '-430000.00', high: '-430000.00' },
 *   answer: 'cheaper',
 * };
 * ```
 */
export interface CostDifference {
  readonly option: string;
  readonly against: string;
  readonly presentValue: DifferenceRange;
  /** `open`: the range does not decide. */
  readonly answer: 'cheaper' | 'dearer' | 'equal' | 'open';
}
