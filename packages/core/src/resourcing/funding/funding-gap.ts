import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { options } from '../../input/shape-holders.ts';
import { words } from '../../input/shape-values.ts';
import { zero } from '../amount/exact.ts';
import { type AmountRange, addRanges, type ExactRange } from '../amount/measure.ts';
import { aboveNought, subtractRanges } from '../amount/range-arithmetic.ts';
import type { Budget } from '../budget/budget.ts';
import { budgetShape } from '../budget/budget-shape.ts';
import { rangeOf } from '../budget/running-sum.ts';
import { currencyOf } from '../currency/currency.ts';
import { seriesListShape } from '../series/exchange-money.ts';
import { checkAllSeries, type RateSeries } from '../series/rate-series.ts';
import { changedFunds } from './changed-funds.ts';
import type { Coverage, FundingCarry, FundingGap } from './coverage.ts';
import {
  type FundingSource,
  type FundingStatus,
  fundingSourcesShape,
  fundingStatuses,
} from './funding-source.ts';

const optionsShape = /* @__PURE__ */ options({
  rates: seriesListShape,
  carry: /* @__PURE__ */ words(['none', 'forward']),
});

/**
 * Compares what a budget needs with what is secured, conditional and pledged, by year, in cash and in kind apart. A gap
 * is never negative: what is left over is a surplus, which lapses unless `carry` says otherwise. Funding whose amount or
 * rate is not known counts as nothing for sure and as any amount at best.
 *
 * @param budget - what `buildBudget` returned
 * @param sources - who pays or gives, with status and amounts by year
 * @param options - `rates` for sources in other currencies; `carry`
 * @returns need, coverage, gap and surplus by year and in all, and from when something is uncovered
 * @throws `OseeError` with code `duplicate-id` for two sources of one id, `unknown-currency`, `duplicate-year`,
 * `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option`
 * @category budgets
 * @see docs/methods/money.md
 * @example
 * ```ts
 * import { buildBudget, fundingGap } from '@osee/core/resourcing';
 *
 * const lines = [{ id: 'lead', kind: 'salaries-and-benefits', bearer: 'host', nature: 'recurrent', price: 100 }] as const;
 * const budget = buildBudget({ currency: 'USD', years: [2027, 2028], lines });
 * const { cash } = fundingGap(budget, [
 *   { id: 'treasury', status: 'secured', amounts: [{ year: 2027, amount: 120 }] },
 *   { id: 'donor', status: 'pledged', amounts: [{ year: 2028, amount: 60 }] },
 * ]);
 * cash.years.map(({ coverage }) => coverage.secured.gap.low); // => ['0.00', '100.00']
 * cash.total.coverage.pledged.gap.low; // => '40.00'
 * cash.total.uncoveredFrom.secured.certain; // => 2028
 * ```
 */
export const fundingGap = (
  budget: Budget,
  sources: readonly FundingSource[],
  options: { readonly rates?: readonly RateSeries[]; readonly carry?: FundingCarry } = {},
): FundingGap => {
  expectShape(budget, budgetShape, ['budget']);
  expectShape(sources, fundingSourcesShape, ['sources']);
  expectShape(options, optionsShape, ['options']);
  const { rates = [], carry = 'none' } = options;
  checkAllSeries(rates, ['options', 'rates']);
  checkSources(sources);
  const unit = currencyOf(budget.currency, ['budget', 'currency']);
  const { funds, byCurrency, issues } = changedFunds(budget, sources, rates);
  const side = (form: 'cash' | 'in-kind') => {
    const needs = budget.years.map((year) => ({
      year,
      need: addRanges(budget.cells.filter((cell) => cell.form === form && cell.year === year).map(rangeOf)),
    }));
    const own = funds.filter((fund) => fund.form === form);
    const covers = fundingStatuses.map((_, level) =>
      coverYears(
        needs,
        own.filter(({ status }) => fundingStatuses.indexOf(status) <= level),
        carry,
      ),
    );
    return shownSide(needs, covers, unit.digits);
  };
  return {
    currency: budget.currency,
    carry,
    cash: side('cash'),
    inKind: side('in-kind'),
    byCurrency,
    issues,
  };
};

interface Covered {
  readonly year: number;
  readonly funds: ExactRange;
  readonly gap: ExactRange;
  readonly surplus: ExactRange;
}

interface Need {
  readonly year: number;
  readonly need: ExactRange;
}

const coverYears = (
  needs: readonly Need[],
  funds: readonly { readonly year: number; readonly range: ExactRange }[],
  carry: FundingCarry,
): readonly Covered[] => {
  let left: ExactRange = { low: zero, high: zero };
  return needs.map(({ year, need }) => {
    const own = addRanges(funds.filter((fund) => fund.year === year).map(({ range }) => range));
    const there = carry === 'forward' ? addRanges([own, left]) : own;
    const gap = aboveNought(subtractRanges(need, there), zero);
    const surplus = aboveNought(subtractRanges(there, need), zero);
    left = surplus;
    return { year, funds: own, gap, surplus };
  });
};

const shownSide = (
  needs: readonly Need[],
  covers: readonly (readonly Covered[])[],
  digits: number,
): FundingGap['cash'] => {
  const fixed = ({ low, high }: ExactRange): AmountRange => ({
    low: low.toFixed(digits),
    high: high === null ? null : high.toFixed(digits),
  });
  const shown = ({ funds, gap, surplus }: Omit<Covered, 'year'>): Coverage => ({
    funds: fixed(funds),
    gap: fixed(gap),
    surplus: fixed(surplus),
  });
  const total = (list: readonly Covered[]): Coverage =>
    shown({
      funds: addRanges(list.map(({ funds }) => funds)),
      gap: addRanges(list.map(({ gap }) => gap)),
      surplus: addRanges(list.map(({ surplus }) => surplus)),
    });
  const byStatus = <Value>(
    make: (covered: readonly Covered[]) => Value,
  ): Readonly<Record<FundingStatus, Value>> => {
    const [secured = [], conditional = [], pledged = []] = covers;
    return { secured: make(secured), conditional: make(conditional), pledged: make(pledged) };
  };
  return {
    years: needs.map(({ year, need }, place) => ({
      year,
      need: fixed(need),
      coverage: byStatus((list) => shown(list[place] ?? { funds: need, gap: need, surplus: need })),
    })),
    total: {
      need: fixed(addRanges(needs.map(({ need }) => need))),
      coverage: byStatus(total),
      uncoveredFrom: byStatus((list) => ({
        certain: list.find(({ gap }) => gap.low.gt(0))?.year ?? null,
        possible: list.find(({ gap }) => gap.high === null || gap.high.gt(0))?.year ?? null,
      })),
    },
  };
};

const checkSources = (sources: readonly FundingSource[]): void => {
  const seen = new Set<string>();
  for (const [place, { id, currency }] of sources.entries()) {
    if (currency !== undefined) currencyOf(currency, ['sources', place, 'currency']);
    if (seen.has(id)) {
      throw new OseeError(
        'duplicate-id',
        `Expected ids of sources that differ, got "${id.slice(0, 60)}" twice.`,
        {
          path: ['sources', place, 'id'],
          details: { got: id },
        },
      );
    }
    seen.add(id);
  }
};
