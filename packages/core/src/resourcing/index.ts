/**
 * Money: exact amounts, budgets, funding gaps, total cost, mobilisation.
 *
 * It stands apart from the root: most programs plan no budget.
 *
 * - `buildBudget`: a budget by year, line and bearer
 * - `fundingGap`: what is needed and not secured
 * - `totalCost`: what options cost over the years
 *
 * Guide: `docs/guides/resourcing.md`
 *
 * @packageDocumentation
 */
export { allocateMoney } from './amount/allocate-money.ts';
export type { Decimal } from './amount/decimal.ts';
export type { AmountRange, Measure, MeasureRange } from './amount/measure.ts';
export { type MeasureChange, measureChange, roundedMeasure, shareAmount } from './amount/measure-change.ts';
export { addMoney, type Money, roundMoney } from './amount/money.ts';
export { percentages } from './amount/percentages.ts';
export type { DifferenceRange } from './amount/range-arithmetic.ts';
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
export { checkPrintedTable, type PrintedTable } from './budget/check-printed-table.ts';
export { type BudgetChange, type BudgetComparison, compareBudgets } from './budget/compare-budgets.ts';
export { type Bearer, type BudgetTime, bearers, type CostLine, type YearCost } from './budget/cost-line.ts';
export {
  type EarnedFigures,
  type EarnedValue,
  type EstimateRule,
  earnedValue,
  estimateRules,
} from './budget/earned-value.ts';
export { type ForecastRule, forecastRules } from './budget/forecast-rule.ts';
export { type ForgottenLine, forgottenLines } from './budget/forgotten-lines.ts';
export { rollForward } from './budget/roll-forward.ts';
export type { Actuals, RolledLine, RollForward } from './budget/rolled-line.ts';
export { type CostFactors, splitVariance, type VarianceParts } from './budget/split-variance.ts';
export { type Currency, currencyOf } from './currency/currency.ts';
export { currencyHistory, type Tender } from './currency/currency-history.ts';
export type { CurrencyCode } from './currency/generated/currency-code.ts';
export { type Annuity, annuityFutureValue, annuityPayment, annuityPresentValue } from './discount/annuity.ts';
export { type DiscountTiming, discountTimings } from './discount/discount-timing.ts';
export { type Discounting, type Flow, type PresentValue, presentValue } from './discount/present-value.ts';
export { impliedInflation, type MaturityRate, rateForMaturity } from './discount/rate-for-maturity.ts';
export { type Repayment, repaymentSchedule } from './discount/repayment-schedule.ts';
export type {
  Coverage,
  FundingCarry,
  FundingGap,
  FundingTotal,
  FundingYear,
} from './funding/coverage.ts';
export { fundingGap } from './funding/funding-gap.ts';
export { type FundingSource, type FundingStatus, fundingStatuses } from './funding/funding-source.ts';
export { explainMobilisationStep } from './messages/explain-mobilisation-step.ts';
export { explainResourcingIssue } from './messages/explain-resourcing-issue.ts';
export type { CostKindId, ResourcingIssueCode, ResourcingMessageId } from './messages/message-id.ts';
export { mobilisationPlan } from './mobilisation/mobilisation-plan.ts';
export {
  type MobilisationPlan,
  type MobilisationReason,
  type MobilisationStage,
  type MobilisationStep,
  mobilisationStages,
} from './mobilisation/mobilisation-plan-result.ts';
export {
  type MobilisationNeeds,
  type MobilisationSituation,
  type MobilisationStatus,
  mobilisationStatuses,
  type PartnershipVerdict,
} from './mobilisation/mobilisation-situation.ts';
export { mobilisationTargets } from './mobilisation/mobilisation-targets.ts';
export { type CheaperProbability, cheaperProbability } from './ownership/cheaper-probability.ts';
export { compareLabourAndLicence } from './ownership/compare-labour-and-licence.ts';
export {
  type Assumption,
  type CostAssumptions,
  type CostCategory,
  type CostFactor,
  type CostOption,
  costCategories,
  type OptionCost,
} from './ownership/cost-option.ts';
export { type CostSensitivity, costSensitivity, type SensitivityBar } from './ownership/cost-sensitivity.ts';
export type {
  LabourAndLicence,
  LabourComparison,
  LabourSide,
  TurningPoint,
} from './ownership/labour-and-licence.ts';
export { type PriceInIncome, priceInIncome } from './ownership/price-in-income.ts';
export { totalCost } from './ownership/total-cost.ts';
export type {
  CostDifference,
  OwnershipCost,
  OwnershipSum,
  TotalCost,
} from './ownership/total-cost-result.ts';
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
