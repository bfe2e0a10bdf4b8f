import type { Issue } from '../../errors/issue.ts';
import { exact, kept, toStep } from '../amount/exact.ts';
import { type AmountRange, addRanges, type ExactRange, readMeasure } from '../amount/measure.ts';
import type { Budget } from '../budget/budget.ts';
import { notKnown } from '../budget/restate-range.ts';
import { currencyOf } from '../currency/currency.ts';
import { exchangeFactor } from '../series/exchange-money.ts';
import type { RateSeries } from '../series/rate-series.ts';
import { type FundingSource, type FundingStatus, fundingStatuses } from './funding-source.ts';

/** Funding of a year in the currency of the budget. */
export interface Fund {
  readonly year: number;
  readonly status: FundingStatus;
  readonly form: 'cash' | 'in-kind';
  readonly range: ExactRange;
}

type FundIssue = Issue<'rate-missing' | 'no-rate' | 'funding-outside-years' | 'funding-unknown'>;

/** Brings all sources into the currency of the budget; a rate that is missing leaves the amount unknown. */
export const changedFunds = (
  budget: Budget,
  sources: readonly FundingSource[],
  rates: readonly RateSeries[],
) => {
  const issues: FundIssue[] = [];
  const unit = exact(currencyOf(budget.currency).step);
  const funds = sources.flatMap((source, place): Fund[] =>
    source.amounts.map(({ year, amount }, entry) => {
      const tell = (code: FundIssue['code'], message: string): void => {
        const severity = code === 'rate-missing' || code === 'no-rate' ? 'error' : 'warning';
        const path = ['sources', place, 'amounts', entry];
        issues.push({ code, severity, path, message, details: { source: source.id, year } });
      };
      const own = readMeasure(amount);
      if (own.high === null)
        tell('funding-unknown', `Expected an amount with an upper limit for ${year}, got none.`);
      if (!budget.years.includes(year)) {
        tell('funding-outside-years', `Expected funding in the years of the budget, got some in ${year}.`);
      }
      const rate = exchangeFactor(rates, source.currency ?? budget.currency, budget.currency, year);
      if ('missing' in rate) {
        const code = rate.missing === null ? 'no-rate' : 'rate-missing';
        const got = code === 'no-rate' ? 'none or several that differ' : 'none';
        tell(
          code,
          `Expected a rate between ${source.currency} and ${budget.currency} for ${year}, got ${got}.`,
        );
      }
      const range =
        'missing' in rate
          ? notKnown
          : {
              low: toStep(kept(own.low.times(rate)), unit),
              high: own.high === null ? null : toStep(kept(own.high.times(rate)), unit),
            };
      return { year, status: source.status, form: source.form ?? 'cash', range };
    }),
  );
  return { funds, byCurrency: sumsByCurrency(budget, sources), issues };
};

const sumsByCurrency = (budget: Budget, sources: readonly FundingSource[]) => {
  const currencies = [...new Set(sources.map(({ currency }) => currency ?? budget.currency))].sort();
  return currencies.flatMap((currency) =>
    fundingStatuses.flatMap((status) =>
      (['cash', 'in-kind'] as const).flatMap((form) => {
        const own = sources.filter(
          (source) =>
            (source.currency ?? budget.currency) === currency &&
            source.status === status &&
            (source.form ?? 'cash') === form,
        );
        if (own.length === 0) return [];
        const { low, high } = addRanges(
          own.flatMap(({ amounts }) => amounts.map(({ amount }) => readMeasure(amount))),
        );
        const { digits } = currencyOf(currency);
        const amount: AmountRange = {
          low: low.toFixed(digits),
          high: high === null ? null : high.toFixed(digits),
        };
        return [{ currency, status, form, amount }];
      }),
    ),
  );
};
