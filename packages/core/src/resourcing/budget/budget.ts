import type { Issue } from '../../errors/issue.ts';
import type { CostGroup } from '../../osee/mobilisation/cost-model.ts';
import type { AmountRange } from '../amount/measure.ts';
import type { RestateOrder } from '../series/restate-money.ts';
import type { Bearer } from './cost-line.ts';

/**
 * What people meet while a budget is built.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { BudgetIssueCode } from '@osee/core/resourcing';
 *
 * const code: BudgetIssueCode = 'rate-missing';
 * ```
 */
export type BudgetIssueCode =
  | 'amount-unknown'
  | 'rate-missing'
  | 'no-rate'
  | 'price-year-missing'
  | 'currency-out-of-use'
  | 'line-outside-years'
  | 'cyclic-phases'
  | 'phase-order'
  | 'in-kind-not-valued'
  | 'reserve-twice';

/**
 * One amount of a budget: of one line or charge, in one year, borne by one side. All views are sums of these.
 *
 * @category budgets
 * @example
 * ```ts
 * import { type BudgetCell, buildBudget } from '@osee/core/resourcing';
 *
 * const lines = [{ id: 'a', kind: 'consultants', bearer: 'host', price: 10 }] as const;
 * const cell: BudgetCell | undefined = buildBudget({ currency: 'USD', years: [2027], lines }).cells[0];
 * cell?.low; // => '10.00'
 * ```
 */
export interface BudgetCell extends AmountRange {
  /** Id of the line or charge. */
  readonly line: string;
  readonly year: number;
  readonly kind: string;
  readonly group: CostGroup;
  readonly bearer: Bearer;
  readonly form: 'cash' | 'in-kind';
  readonly nature: 'one-off' | 'recurrent' | 'replacement' | 'charge';
  /** `null` outside every phase. */
  readonly phase: string | null;
}

/**
 * What a budget can be added up by.
 *
 * @category budgets
 * @example
 * ```ts
 * import { type BudgetView, budgetViews } from '@osee/core/resourcing';
 *
 * const all: readonly BudgetView[] = budgetViews;
 * all.length; // => 8
 * ```
 */
export type BudgetView = 'year' | 'kind' | 'group' | 'bearer' | 'form' | 'nature' | 'phase' | 'line';

/**
 * All words of {@link BudgetView}.
 *
 * @category budgets
 * @example
 * ```ts
 * import { budgetViews } from '@osee/core/resourcing';
 *
 * budgetViews.includes('bearer'); // => true
 * ```
 */
export const budgetViews: readonly BudgetView[] = [
  'year',
  'kind',
  'group',
  'bearer',
  'form',
  'nature',
  'phase',
  'line',
];

/**
 * A sum with the lines in it of which something is not known.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { BudgetSum } from '@osee/core/resourcing';
 *
 * const sum: BudgetSum = { low: '4193645.00', high: null, unknown: ['supervision'] };
 * ```
 */
export interface BudgetSum extends AmountRange {
  /** Ids of lines without an upper limit. */
  readonly unknown: readonly string[];
}

/**
 * A row of a view.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { BudgetRow } from '@osee/core/resourcing';
 *
 * const row: BudgetRow = { key: 'host', low: '10.00', high: '10.00', unknown: [], share: { low: 1, high: 1 } };
 * ```
 */
export interface BudgetRow extends BudgetSum {
  /** A year, an id or a word; `'none'` outside every phase. */
  readonly key: string;
  /** Of the whole, from 0 to 1: its low with the high of the others, and the other way round; `null` of nothing. */
  readonly share: { readonly low: number; readonly high: number } | null;
}

/**
 * A budget, in whole accounting units. Every view adds up to `total`.
 *
 * @category budgets
 * @example
 * ```ts
 * import { type Budget, buildBudget } from '@osee/core/resourcing';
 *
 * const budget: Budget = buildBudget({ currency: 'USD', years: [2027], lines: [] });
 * budget.total; // => { low: '0.00', high: '0.00', unknown: [] }
 * ```
 */
export interface Budget {
  readonly currency: string;
  readonly years: readonly number[];
  readonly yearStart: number;
  readonly basis: 'nominal' | 'real' | 'as-given';
  readonly priceYear: number | null;
  readonly order: RestateOrder;
  /** Amounts are exact until cells are rounded once, along their order, so that no sum loses a unit. */
  readonly rounding: {
    readonly step: string;
    readonly digitsFrom: 'iso-4217' | 'cldr';
    readonly rule: 'cumulative';
  };
  readonly total: BudgetSum;
  /** What has to be paid: the whole without what is given in kind. */
  readonly cash: BudgetSum;
  readonly views: Readonly<Record<BudgetView, readonly BudgetRow[]>>;
  /** By year, kind, bearer and id, whatever the order of the lines. */
  readonly cells: readonly BudgetCell[];
  /** What falls before the first or after the last year: not in the total. */
  readonly outside: readonly BudgetCell[];
  readonly issues: readonly Issue<BudgetIssueCode>[];
}
