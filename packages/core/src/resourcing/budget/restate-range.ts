import { type Exact, grownBy, kept, one, zero } from '../amount/exact.ts';
import type { ExactRange } from '../amount/measure.ts';
import { exchangeFactor } from '../series/exchange-money.ts';
import { factorBetween } from '../series/price-factor.ts';
import type { PriceSeries } from '../series/rate-series.ts';
import type { BudgetIssueCode } from './budget.ts';
import type { BudgetPlan } from './budget-plan.ts';
import type { CostLine } from './cost-line.ts';
import type { YearRange } from './line-years.ts';

/** Why an amount cannot be restated. */
export interface NotRestated {
  readonly code: Extract<BudgetIssueCode, 'rate-missing' | 'no-rate' | 'price-year-missing'>;
  readonly series: string | null;
  readonly year: number;
}

/** What is not known: from nothing, without a limit. */
export const notKnown: ExactRange = { low: zero, high: null };

/** An amount of a line in the currency and the prices of the plan. */
export const restateRange = (
  { year, range }: YearRange,
  line: CostLine,
  plan: BudgetPlan,
): ExactRange | NotRestated => {
  const rates = plan.rates ?? [];
  const from = line.currency ?? plan.currency;
  const order = plan.order ?? 'inflate-then-exchange';
  const prices = pricesOf(line, plan, year);
  if ('code' in prices) return prices;
  const isSame = prices.from === prices.to;
  const factor = isSame
    ? one
    : inflation(line, plan, order === 'inflate-then-exchange' ? from : plan.currency, prices);
  if ('code' in factor) return factor;
  const rateYear = order === 'exchange-then-inflate' ? prices.from : prices.to;
  const rate = exchangeFactor(rates, from, plan.currency, rateYear);
  if ('missing' in rate) {
    return {
      code: rate.missing === null ? 'no-rate' : 'rate-missing',
      series: rate.missing?.id ?? null,
      year: rateYear,
    };
  }
  const both = grownBy(factor, rate);
  return {
    low: kept(range.low.times(both)),
    high: range.high === null ? null : kept(range.high.times(both)),
  };
};

interface PriceYears {
  readonly from: number;
  readonly to: number;
}

const pricesOf = (line: CostLine, plan: BudgetPlan, year: number): PriceYears | NotRestated => {
  const basis = plan.basis ?? 'as-given';
  if (basis === 'as-given') return { from: year, to: year };
  const from = line.priceYear === 'own-year' ? year : (line.priceYear ?? plan.priceYear);
  const to = basis === 'nominal' ? year : plan.priceYear;
  return from === undefined || to === undefined
    ? { code: 'price-year-missing', series: null, year }
    : { from, to };
};

const inflation = (
  line: CostLine,
  plan: BudgetPlan,
  currency: string,
  { from, to }: PriceYears,
): Exact | NotRestated => {
  const series = (plan.rates ?? []).filter(
    (each): each is PriceSeries =>
      (each.kind === 'inflation' || each.kind === 'price-index') &&
      each.currency === currency &&
      (line.index === undefined || each.id === line.index),
  );
  const [only, ...others] = series;
  if (only === undefined || others.length > 0)
    return { code: 'no-rate', series: line.index ?? null, year: to };
  const factor = factorBetween(only, from, to);
  return 'missing' in factor ? { code: 'rate-missing', series: only.id, year: factor.missing } : factor;
};
