import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { exact as exactly, list } from '../../input/shape-holders.ts';
import { filledText, words } from '../../input/shape-values.ts';
import { positiveShape, readDecimal } from '../amount/decimal.ts';
import { exact } from '../amount/exact.ts';
import {
  type AmountRange,
  addRanges,
  type ExactRange,
  measureShape,
  readMeasure,
} from '../amount/measure.ts';
import { shownDifference, subtractRanges } from '../amount/range-arithmetic.ts';
import { currencyOf } from '../currency/currency.ts';
import { unknownId, yearShape } from '../series/rate-series.ts';
import type { Budget, BudgetCell } from './budget.ts';
import { budgetShape } from './budget-shape.ts';
import { estimateOf, type ForecastRule, forecastRules } from './forecast-rule.ts';
import type { Actuals, RollForward } from './rolled-line.ts';
import { rangeOf } from './running-sum.ts';

const entry = { line: filledText, amount: measureShape };
const actualsShape = /* @__PURE__ */ exactly(
  { through: yearShape, spent: /* @__PURE__ */ list(/* @__PURE__ */ exactly({ ...entry, year: yearShape })) },
  {
    progress: /* @__PURE__ */ list(/* @__PURE__ */ exactly({ line: filledText, share: positiveShape })),
    toComplete: /* @__PURE__ */ list(/* @__PURE__ */ exactly(entry)),
    rule: /* @__PURE__ */ words(forecastRules),
  },
  'actuals',
);

/**
 * Lays what was spent beside a budget: the variance of the closed years, and what the whole will cost by a named rule. A
 * line without an entry in years for which something was planned is not known, not 0; money spent on what is not in the
 * budget is shown as a line of its own.
 *
 * @param budget - what `buildBudget` returned
 * @param actuals - what was spent, progress, forecasts of owners, and the rule
 * @returns a row for each line, the total, and what is missing
 * @throws `OseeError` with code `after-close` for an entry after the closed years, `unknown-id` for progress or a
 * forecast of a line that there is not, `duplicate-id`, `unknown-currency`, `wrong-type`, `wrong-value`, `out-of-range`
 * or `unknown-option`
 * @category budgets
 * @see docs/methods/money.md
 * @example
 * ```ts
 * import { buildBudget, rollForward } from '@osee/core/resourcing';
 *
 * const lines = [{ id: 'lead', kind: 'salaries-and-benefits', bearer: 'host', nature: 'recurrent', price: 100 }] as const;
 * const budget = buildBudget({ currency: 'USD', years: [2027, 2028], lines });
 * const { total } = rollForward(budget, { through: 2027, spent: [{ line: 'lead', year: 2027, amount: 120 }] });
 * [total.variance.low, total.estimate.low]; // => ['-20.00', '220.00']
 * ```
 */
export const rollForward = (budget: Budget, actuals: Actuals): RollForward => {
  expectShape(budget, budgetShape, ['budget']);
  expectShape(actuals, actualsShape, ['actuals']);
  const { digits } = currencyOf(budget.currency, ['budget', 'currency']);
  const ids = [
    ...new Set([...budget.cells.map(({ line }) => line), ...actuals.spent.map(({ line }) => line)]),
  ].sort();
  checkActuals(actuals, ids);
  const rule = actuals.rule ?? 'atypical';
  const byLine = new Map<string, BudgetCell[]>(ids.map((line) => [line, []]));
  for (const cell of budget.cells) byLine.get(cell.line)?.push(cell);
  const worked = ids.map((line) => ({ line, ...workOut(line, byLine.get(line) ?? [], actuals, rule) }));
  const total = (member: 'budget' | 'planned' | 'actual' | 'estimate'): ExactRange =>
    addRanges(worked.map((each) => each[member]));
  const whole = {
    budget: total('budget'),
    planned: total('planned'),
    actual: total('actual'),
    estimate: total('estimate'),
  };
  return {
    currency: budget.currency,
    through: actuals.through,
    rule,
    lines: worked.map(({ line, earned, by, ...figures }) => ({
      line,
      ...shown(figures, digits),
      earned: earned === null ? null : fixed(earned, digits),
      by,
    })),
    total: shown(whole, digits),
    issues: worked.flatMap(({ line, isMissing, isForeign }) => tell(line, isMissing, isForeign)),
  };
};

interface Figures {
  readonly budget: ExactRange;
  readonly planned: ExactRange;
  readonly actual: ExactRange;
  readonly estimate: ExactRange;
}

const workOut = (line: string, cells: readonly BudgetCell[], actuals: Actuals, rule: ForecastRule) => {
  const whole = addRanges(cells.map(rangeOf));
  const planned = addRanges(cells.filter(({ year }) => year <= actuals.through).map(rangeOf));
  const entries = actuals.spent.filter((each) => each.line === line);
  const isMissing = entries.length === 0 && !(planned.high?.eq(0) ?? false);
  const actual = isMissing ? readMeasure(null) : addRanges(entries.map(({ amount }) => readMeasure(amount)));
  const share = actuals.progress?.find((each) => each.line === line)?.share;
  const forecast = actuals.toComplete?.find((each) => each.line === line)?.amount;
  const open = addRanges(cells.filter(({ year }) => year > actuals.through).map(rangeOf));
  const done = share === undefined ? null : readDecimal(share);
  const { estimate, by } = estimateOf({ whole, actual, open, done, forecast, rule });
  const earned = done === null ? null : { low: whole.low.times(done), high: whole.high?.times(done) ?? null };
  return { budget: whole, planned, actual, estimate, earned, by, isMissing, isForeign: cells.length === 0 };
};

const fixed = ({ low, high }: ExactRange, digits: number): AmountRange => ({
  low: low.toFixed(digits),
  high: high === null ? null : high.toFixed(digits),
});

const shown = ({ budget, planned, actual, estimate }: Figures, digits: number) => ({
  budget: fixed(budget, digits),
  planned: fixed(planned, digits),
  actual: fixed(actual, digits),
  variance: shownDifference(subtractRanges(planned, actual), digits),
  estimate: fixed(estimate, digits),
  varianceAtCompletion: shownDifference(subtractRanges(budget, estimate), digits),
});

const tell = (line: string, isMissing: boolean, isForeign: boolean): RollForward['issues'] => {
  const path = ['actuals', 'spent'];
  const details = { line };
  if (isForeign) {
    const message = `Expected entries of lines of the budget, got some of "${line.slice(0, 60)}".`;
    return [{ code: 'not-in-budget', severity: 'warning', path, message, details }];
  }
  const message = `Expected what was spent on "${line.slice(0, 60)}" in the closed years, got nothing.`;
  return isMissing ? [{ code: 'actual-missing', severity: 'warning', path, message, details }] : [];
};

const checkActuals = (
  { through, spent, progress = [], toComplete = [] }: Actuals,
  ids: readonly string[],
): void => {
  const late = spent.findIndex(({ year }) => year > through);
  if (late >= 0) {
    const message = `Expected entries up to ${through}, the last closed year, got one of ${spent[late]?.year}.`;
    throw new OseeError('after-close', message, {
      path: ['actuals', 'spent', late, 'year'],
      details: { through },
    });
  }
  for (const [member, entries] of [
    ['progress', progress],
    ['toComplete', toComplete],
  ] as const) {
    const seen = new Set<string>();
    for (const [place, { line }] of entries.entries()) {
      if (!ids.includes(line)) throw unknownId('a line', line, ids, ['actuals', member, place]);
      if (seen.has(line)) {
        throw new OseeError(
          'duplicate-id',
          `Expected one entry for each line, got two for "${line.slice(0, 60)}".`,
          {
            path: ['actuals', member, place],
          },
        );
      }
      seen.add(line);
    }
  }
  const over = progress.findIndex(({ share }) => readDecimal(share).gt(exact(1)));
  if (over >= 0) {
    throw new OseeError('out-of-range', 'Expected a share of work from 0 to 1, got more.', {
      path: ['actuals', 'progress', over, 'share'],
    });
  }
};
