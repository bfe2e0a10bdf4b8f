import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { words } from '../../input/shape-values.ts';
import type { AmountRange } from '../amount/measure.ts';
import { expectSameCurrency } from '../amount/money.ts';
import { type DifferenceRange, shownDifference, subtractRanges } from '../amount/range-arithmetic.ts';
import { currencyOf } from '../currency/currency.ts';
import { type Budget, type BudgetView, budgetViews } from './budget.ts';
import { budgetShape } from './budget-shape.ts';
import { rangeOf } from './running-sum.ts';

/**
 * What two budgets say of one thing.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { BudgetChange } from '@osee/core/resourcing';
 *
 * const change: BudgetChange = {
 *   key: 'lead',
 *   before: null,
 *   after: { low: '10.00', high: '10.00' },
 *   change: { low: '10.00', high: '10.00' },
 * };
 * ```
 */
export interface BudgetChange {
  readonly key: string;
  /** `null` where the first budget does not have it. */
  readonly before: AmountRange | null;
  /** `null` where the second budget does not have it. */
  readonly after: AmountRange | null;
  /** Second less first. */
  readonly change: DifferenceRange;
}

/**
 * Two budgets side by side.
 *
 * @category budgets
 * @example
 * ```ts
 * import { type BudgetComparison, buildBudget, compareBudgets } from '@osee/core/resourcing';
 *
 * const budget = buildBudget({ currency: 'USD', years: [2027], lines: [] });
 * const same: BudgetComparison = compareBudgets(budget, budget);
 * same.total.change; // => { low: '0.00', high: '0.00' }
 * ```
 */
export interface BudgetComparison {
  readonly currency: string;
  readonly view: BudgetView;
  readonly total: BudgetChange;
  /** Every key of either budget. */
  readonly rows: readonly BudgetChange[];
}

const viewWord = /* @__PURE__ */ words(budgetViews);

/**
 * Compares two budgets of one currency, basis and price year, key by key.
 *
 * @param before - what `buildBudget` returned
 * @param after - the same for another plan, or another state of it
 * @param view - by line where not given
 * @returns both amounts and the difference for every key of either
 * @throws `OseeError` with code `currency-mismatch`, `basis-mismatch`, `wrong-type`, `wrong-value` or `unknown-currency`
 * @category budgets
 * @example
 * ```ts
 * import { buildBudget, compareBudgets } from '@osee/core/resourcing';
 *
 * const plan = (price: number) =>
 *   buildBudget({ currency: 'USD', years: [2027], lines: [{ id: 'a', kind: 'consultants', bearer: 'host', price }] });
 * compareBudgets(plan(100), plan(130)).rows[0]?.change.low; // => '30.00'
 * ```
 */
export const compareBudgets = (
  before: Budget,
  after: Budget,
  view: BudgetView = 'line',
): BudgetComparison => {
  expectShape(before, budgetShape, ['before']);
  expectShape(after, budgetShape, ['after']);
  expectShape(view, viewWord, ['view']);
  expectSameCurrency(after.currency, before.currency, ['after']);
  expectSameBasis(before, after);
  const { digits } = currencyOf(before.currency, ['before', 'currency']);
  const changeOf = (key: string, first: AmountRange | null, last: AmountRange | null): BudgetChange => ({
    key,
    before: first === null ? null : { low: first.low, high: first.high },
    after: last === null ? null : { low: last.low, high: last.high },
    change: shownDifference(subtractRanges(rangeOf(last ?? nothing), rangeOf(first ?? nothing)), digits),
  });
  const firstRows = new Map(before.views[view].map((row) => [row.key, row]));
  const lastRows = new Map(after.views[view].map((row) => [row.key, row]));
  const keys = [...new Set([...firstRows.keys(), ...lastRows.keys()])];
  return {
    currency: before.currency,
    view,
    total: changeOf('total', before.total, after.total),
    rows: keys.map((key) => changeOf(key, firstRows.get(key) ?? null, lastRows.get(key) ?? null)),
  };
};

const nothing: AmountRange = { low: '0', high: '0' };

const expectSameBasis = (before: Budget, after: Budget): void => {
  const told = ({ basis, priceYear }: Budget): string =>
    basis === 'real' ? `real, in prices of ${priceYear}` : basis;
  if (told(before) === told(after)) return;
  const message = `Expected two budgets of one basis, got ${told(before)} and ${told(after)}.`;
  throw new OseeError('basis-mismatch', message, { path: ['after', 'basis'] });
};
