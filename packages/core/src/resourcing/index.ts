export { allocateMoney } from './amount/allocate-money.ts';
export type { Decimal } from './amount/decimal.ts';
export type { AmountRange, Measure, MeasureRange } from './amount/measure.ts';
export { addMoney, type Money, roundMoney } from './amount/money.ts';
export { percentages } from './amount/percentages.ts';
export {
  type Budget,
  type BudgetCell,
  type BudgetIssueCode,
  type BudgetRow,
  type BudgetSum,
  type BudgetView,
  budgetViews,
} from './budget/budget.ts';
export type {
  BudgetCharge,
  BudgetPhase,
  BudgetPlan,
  ChargeBase,
  DeclaredKind,
} from './budget/budget-plan.ts';
export { type BudgetTable, budgetTable } from './budget/budget-table.ts';
export { buildBudget } from './budget/build-budget.ts';
export { type Bearer, type BudgetTime, bearers, type CostLine, type YearCost } from './budget/cost-line.ts';
export { type Currency, currencyOf } from './currency/currency.ts';
export { currencyHistory, type Tender } from './currency/currency-history.ts';
export { exchangeMoney } from './series/exchange-money.ts';
export { priceFactor } from './series/price-factor.ts';
export { rateInYear } from './series/rate-in-year.ts';
export type {
  DiscountSeries,
  ExchangeSeries,
  FigureSource,
  PriceSeries,
  RateSeries,
  YearValue,
} from './series/rate-series.ts';
export { type Restatement, type RestateOrder, restateMoney } from './series/restate-money.ts';
