import type { Issue } from '../../errors/issue.ts';
import type { CostGroup } from '../../osee/mobilisation/cost-model.ts';
import { oseeCostModel } from '../../osee/mobilisation/osee-cost-model.ts';
import { currencyOf } from '../currency/currency.ts';
import { type Budget, type BudgetIssueCode, type BudgetRow, type BudgetView, budgetViews } from './budget.ts';
import type { BudgetPlan } from './budget-plan.ts';
import { chargeCells } from './charge-cells.ts';
import { chargeIssues } from './charge-issues.ts';
import { checkPlan } from './check-plan.ts';
import type { CostLine } from './cost-line.ts';
import { type ExactCell, splitByBearer } from './exact-cell.ts';
import { yearsOfLine, yearWithoutMonths } from './line-years.ts';
import { lineIssues, phaseIssues, reserveIssues } from './plan-issues.ts';
import { type NotRestated, notKnown, restateRange } from './restate-range.ts';
import { roundCells } from './round-cells.ts';
import { readCells } from './running-sum.ts';
import { keysOf, sumCells, viewCells } from './view-cells.ts';

/**
 * Builds a budget out of lines: quantity times price times time in each year, in one currency and on one basis of
 * prices, with reserves and fees as shares of what they name, and adds it up by year, kind, bearer, form, nature, phase
 * and line. Every view adds to the same total. A line whose amount or rate is not known stays in every sum, without an
 * upper limit; it is never 0. The order of the lines changes nothing.
 *
 * @param plan - currency, years, lines, rates, phases, charges and reserve
 * @returns cells in whole accounting units, views of them, and what somebody should look at
 * @throws `OseeError` with code `duplicate-id`, `unknown-id`, `unknown-currency`, `wrong-years`, `wrong-order`,
 * `no-price`, `ignored-member`, `no-shares`, `reserved-id`, `cyclic-charges`, `duplicate-year`, `wrong-type`,
 * `wrong-value`, `out-of-range` or `unknown-option`
 * @category budgets
 * @see docs/methods/money.md
 * @example
 * ```ts
 * import { buildBudget } from '@osee/core/resourcing';
 *
 * const budget = buildBudget({
 *   currency: 'KES',
 *   years: [2027, 2028],
 *   lines: [
 *     { id: 'servers', kind: 'hardware-and-infrastructure', bearer: 'programme', quantity: 4, price: '350000' },
 *     { id: 'lead', kind: 'salaries-and-benefits', bearer: 'host', nature: 'recurrent', price: '200000', per: 'month' },
 *     { id: 'bundles', kind: 'connectivity', bearer: 'host', nature: 'recurrent', price: null },
 *   ],
 *   reserve: [{ id: 'reserve', rate: '0.05', base: { groups: ['implementation'] } }],
 * });
 * budget.total; // => { low: '6270000.00', high: null, unknown: ['bundles'] }
 * budget.views.year.map(({ key, low }) => [key, low]); // => [['2027', '3870000.00'], ['2028', '2400000.00']]
 * ```
 */
export const buildBudget = (plan: BudgetPlan): Budget => {
  checkPlan(plan);
  const unit = currencyOf(plan.currency);
  const groups = new Map<string, CostGroup>([
    ...oseeCostModel.costs.map(({ id, group }) => [id, group] as const),
    ...(plan.kinds ?? []).map(({ id, group }) => [id, group] as const),
  ]);
  const groupOf = (kind: string): CostGroup => groups.get(kind) ?? 'implementation';
  const built = plan.lines.map((line, place) => cellsOfLine(line, plan, groupOf(line.kind), place));
  const lineCells = built.flatMap(({ cells }) => cells);
  const isInside = ({ year }: ExactCell): boolean => plan.years.includes(year);
  const inside = lineCells.filter(isInside);
  const charged = chargeCells(plan, inside, groupOf);
  const cells = roundCells([...inside, ...charged], unit);
  const read = readCells(cells);
  const used = new Set(cells.map(({ kind }) => kind));
  const phases = (plan.phases ?? []).map(({ id }) => id);
  const rows = (view: BudgetView): readonly BudgetRow[] =>
    viewCells(
      read,
      view,
      unit.digits,
      keysOf(
        view,
        plan.years,
        [...groups.keys()].filter((kind) => used.has(kind)),
        phases,
      ),
    );
  return {
    currency: plan.currency,
    years: [...plan.years],
    yearStart: plan.yearStart ?? 1,
    basis: plan.basis ?? 'as-given',
    priceYear: plan.priceYear ?? null,
    order: plan.order ?? 'inflate-then-exchange',
    rounding: { step: unit.step, digitsFrom: unit.digitsFrom, rule: 'cumulative' },
    total: sumCells(read, unit.digits),
    cash: sumCells(
      read.filter(({ cell }) => cell.form === 'cash'),
      unit.digits,
    ),
    views: viewsOf(rows),
    cells,
    outside: roundCells(
      lineCells.filter((cell) => !isInside(cell)),
      unit,
    ),
    issues: [
      ...phaseIssues(plan),
      ...reserveIssues(plan),
      ...built.flatMap(({ issues }) => issues),
      ...chargeIssues(plan, charged),
    ],
  };
};

const viewsOf = (rows: (view: BudgetView) => readonly BudgetRow[]): Budget['views'] =>
  Object.fromEntries(budgetViews.map((view) => [view, rows(view)])) as Record<
    BudgetView,
    readonly BudgetRow[]
  >;

interface BuiltLine {
  readonly cells: readonly ExactCell[];
  readonly issues: readonly Issue<BudgetIssueCode>[];
}

const cellsOfLine = (line: CostLine, plan: BudgetPlan, group: CostGroup, place: number): BuiltLine => {
  const path = ['plan', 'lines', place];
  const issues = [...lineIssues(line, plan, place)];
  const tell = (code: BudgetIssueCode, message: string, details: Readonly<Record<string, unknown>>): void => {
    const severity =
      code === 'rate-missing' || code === 'no-rate' || code === 'price-year-missing' ? 'error' : 'warning';
    issues.push({ code, severity, path, message, details: { line: line.id, ...details } });
  };
  const amounts = yearsOfLine(line, plan);
  const unknown = amounts.filter(({ range }) => range.high === null).map(({ year }) => year);
  if (unknown.length > 0) {
    tell('amount-unknown', `Expected an amount with an upper limit, got none in ${unknown[0]}.`, {
      years: unknown,
    });
  }
  const cells = amounts.flatMap((amount) => {
    const restated = restateRange(amount, line, plan);
    if ('code' in restated)
      tell(restated.code, rateMessage(restated), { series: restated.series, year: restated.year });
    const place = {
      line: line.id,
      year: amount.year,
      kind: line.kind,
      group,
      form: line.form ?? 'cash',
      nature: line.nature ?? 'one-off',
      phase: line.phase ?? null,
    } as const;
    const range = 'code' in restated ? notKnown : restated;
    return splitByBearer(range, line.bearer).map((part) => ({ ...place, ...part }));
  });
  const empty = yearWithoutMonths(line, plan);
  const outside = [...amounts.map(({ year }) => year), ...(empty === null ? [] : [empty])].filter(
    (year) => !plan.years.includes(year),
  );
  if (outside.length > 0) {
    tell('line-outside-years', `Expected costs in the years of the plan, got some in ${outside[0]}.`, {
      years: outside,
    });
  }
  return { cells, issues };
};

const rateMessage = ({ code, series, year }: NotRestated): string => {
  if (code === 'price-year-missing')
    return `Expected the year of the prices, to restate them for ${year}, got none.`;
  if (code === 'rate-missing') return `Expected a value for ${year} in the series "${series}", got none.`;
  return `Expected one series that fits the currency and the prices in ${year}, got none or several.`;
};
