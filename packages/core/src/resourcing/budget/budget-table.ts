import { expectShape } from '../../input/expect-shape.ts';
import { words } from '../../input/shape-values.ts';
import { currencyOf } from '../currency/currency.ts';
import { type Budget, type BudgetSum, type BudgetView, budgetViews } from './budget.ts';
import { budgetShape } from './budget-shape.ts';
import { type RunningSum, readCells, runningSum, sumAt } from './running-sum.ts';
import { keyOf } from './view-cells.ts';

/**
 * A budget by two views at once.
 *
 * @category budgets
 * @example
 * ```ts
 * import { type BudgetTable, budgetTable, buildBudget } from '@osee/core/resourcing';
 *
 * const table: BudgetTable = budgetTable(buildBudget({ currency: 'USD', years: [2027], lines: [] }), 'kind', 'year');
 * table.columns; // => ['2027']
 * ```
 */
export interface BudgetTable {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    /** One for each column. */
    readonly cells: readonly BudgetSum[];
    readonly total: BudgetSum;
  }[];
  /** One for each column. */
  readonly totals: readonly BudgetSum[];
  readonly total: BudgetSum;
}

const viewWord = /* @__PURE__ */ words(budgetViews);

/**
 * Adds a budget up by two views at once: years across, kinds down. Rows and columns add to the same total.
 *
 * @param budget - what `buildBudget` returned
 * @param rows - what goes down
 * @param columns - what goes across
 * @returns the table
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-currency`
 * @category budgets
 * @example
 * ```ts
 * import { budgetTable, buildBudget } from '@osee/core/resourcing';
 *
 * const lines = [
 *   { id: 'lead', kind: 'salaries-and-benefits', bearer: 'host', nature: 'recurrent', price: 100 },
 *   { id: 'start', kind: 'consultants', bearer: 'programme', price: 40 },
 * ] as const;
 * const table = budgetTable(buildBudget({ currency: 'USD', years: [2027, 2028], lines }), 'bearer', 'year');
 * table.rows[0]?.cells.map(({ low }) => low); // => ['40.00', '0.00']
 * table.totals.map(({ low }) => low); // => ['140.00', '100.00']
 * ```
 */
export const budgetTable = (budget: Budget, rows: BudgetView, columns: BudgetView): BudgetTable => {
  expectShape(budget, budgetShape, ['budget']);
  expectShape(rows, viewWord, ['rows']);
  expectShape(columns, viewWord, ['columns']);
  const { digits } = currencyOf(budget.currency, ['budget', 'currency']);
  const keys = (view: BudgetView): readonly string[] => budget.views[view].map(({ key }) => key);
  const across = keys(columns);
  const sums = new Map<string, Map<string, RunningSum>>(keys(rows).map((key) => [key, new Map()]));
  const byColumn = new Map(across.map((key) => [key, runningSum()]));
  const byRow = new Map<string, RunningSum>();
  const whole = runningSum();
  for (const cell of readCells(budget.cells)) {
    const row = keyOf(cell.cell, rows);
    const column = keyOf(cell.cell, columns);
    const inRow = sums.get(row) ?? new Map<string, RunningSum>();
    sums.set(row, inRow);
    for (const sum of [sumAt(inRow, column), sumAt(byRow, row), sumAt(byColumn, column), whole])
      sum.add(cell);
  }
  const nothing = runningSum();
  const shownColumns = [...byColumn.keys()];
  return {
    columns: shownColumns,
    rows: [...sums].map(([key, inRow]) => ({
      key,
      cells: shownColumns.map((column) => (inRow.get(column) ?? nothing).shown(digits)),
      total: (byRow.get(key) ?? nothing).shown(digits),
    })),
    totals: [...byColumn.values()].map((sum) => sum.shown(digits)),
    total: whole.shown(digits),
  };
};
