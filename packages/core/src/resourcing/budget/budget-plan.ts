import type { Suggested } from '../../input/suggested.ts';
import type { CostGroup } from '../../osee/mobilisation/cost-model.ts';
import type { Measure } from '../amount/measure.ts';
import type { CurrencyCode } from '../currency/generated/currency-code.ts';
import type { RateSeries } from '../series/rate-series.ts';
import type { RestateOrder } from '../series/restate-money.ts';
import type { Bearer, BudgetTime, CostLine } from './cost-line.ts';

/**
 * A phase of a plan.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { BudgetPhase } from '@osee/core/resourcing';
 *
 * const phase: BudgetPhase = { id: 'roll-out', from: '2028-01', to: '2028-12', after: ['pilot'] };
 * ```
 */
export interface BudgetPhase {
  /** Any but `'none'`, the key of what stands outside every phase. */
  readonly id: string;
  readonly name?: string;
  readonly from: BudgetTime;
  readonly to: BudgetTime;
  /** Ids of phases that have to end before this one begins. */
  readonly after?: readonly string[];
}

/**
 * A kind of cost that is none of the fifteen: premises, travel, printing, an exit.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { DeclaredKind } from '@osee/core/resourcing';
 *
 * const premises: DeclaredKind = { id: 'premises', name: 'Premises', group: 'operational' };
 * ```
 */
export interface DeclaredKind {
  readonly id: string;
  readonly name: string;
  readonly group: CostGroup;
}

/**
 * A share of other costs: a reserve, a fee, a levy. What it is a share of belongs to the rule.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { BudgetCharge } from '@osee/core/resourcing';
 *
 * const fee: BudgetCharge = { id: 'fee', kind: 'management', rate: '0.08', base: { bearers: ['programme'] } };
 * ```
 */
export interface BudgetCharge {
  /** Unique among lines and charges. */
  readonly id: string;
  readonly name?: string;
  /** `'buffer'` where not given. */
  readonly kind?: string;
  /** `'0.07'` for seven percent; a range, or `null`, where it is not known. */
  readonly rate: Measure;
  /** Whether the rate is of the base, or of base and charge together; `'base'` where not given. */
  readonly of?: 'base' | 'total';
  /** What is charged: all lines where not given; what several members name has to fit all of them. */
  readonly base?: ChargeBase;
  /** Who bears it; whoever bears the base where not given. */
  readonly bearer?: Bearer;
}

/**
 * What a charge is a share of.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { ChargeBase } from '@osee/core/resourcing';
 *
 * const base: ChargeBase = { groups: ['implementation'], exceptLines: ['vehicles'], charges: ['reserve'] };
 * ```
 */
export interface ChargeBase {
  readonly lines?: readonly string[];
  readonly exceptLines?: readonly string[];
  readonly kinds?: readonly string[];
  readonly groups?: readonly CostGroup[];
  readonly bearers?: readonly Bearer[];
  readonly forms?: readonly ('cash' | 'in-kind')[];
  /** Charges that are charged too; none where not given. */
  readonly charges?: readonly string[];
}

/**
 * A plan of costs over years.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { BudgetPlan } from '@osee/core/resourcing';
 *
 * const plan: BudgetPlan = {
 *   currency: 'KES',
 *   years: [2027, 2028],
 *   lines: [{ id: 'servers', kind: 'hardware-and-infrastructure', bearer: 'programme', quantity: 4, price: '350000' }],
 * };
 * ```
 */
export interface BudgetPlan {
  /** Of the result. */
  readonly currency: Suggested<CurrencyCode>;
  /** Budget years without a gap, each named by the calendar year in which it begins. */
  readonly years: readonly number[];
  /** The month in which a budget year begins, from 1; January where not given. */
  readonly yearStart?: number;
  /**
   * `'nominal'`: in the prices of each year, for an appropriation. `'real'`: in the prices of `priceYear`, to compare.
   * `'as-given'`, where not given: nothing is inflated.
   */
  readonly basis?: 'nominal' | 'real' | 'as-given';
  /** Year of the prices of lines that name none, and of real results. */
  readonly priceYear?: number;
  /** Where a line needs another price year and another currency; `'inflate-then-exchange'` where not given. */
  readonly order?: RestateOrder;
  readonly lines: readonly CostLine[];
  readonly rates?: readonly RateSeries[];
  readonly phases?: readonly BudgetPhase[];
  readonly kinds?: readonly DeclaredKind[];
  /** Fees, levies, indirect costs. */
  readonly charges?: readonly BudgetCharge[];
  /** Shares that are set aside for what nobody can foresee. */
  readonly reserve?: readonly BudgetCharge[];
}
