import type { Issue } from '../../errors/issue.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { exact as exactly } from '../../input/shape-holders.ts';
import { type Decimal, positiveShape, readDecimal } from '../amount/decimal.ts';
import { type Exact, plain } from '../amount/exact.ts';

/**
 * The figures of which earned value is made, in one currency.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { EarnedFigures } from '@osee/core/resourcing';
 *
 * const figures: EarnedFigures = { budget: 4000, planned: 3000, earned: 2500, actual: 2800 };
 * ```
 */
export interface EarnedFigures {
  /** The budget of the whole work (BAC). */
  readonly budget: Decimal;
  /** The budget of what should be done by now (PV). */
  readonly planned: Decimal;
  /** The budget of what is done (EV); taken as budget × actual / estimate where only `toComplete` is given. */
  readonly earned?: Decimal;
  /** What was spent (AC). */
  readonly actual: Decimal;
  /** What those who do the work expect the rest to cost (ETC). */
  readonly toComplete?: Decimal;
}

/**
 * Earned value: differences, indices and four estimates, as exact digits. `null` where a figure is not defined.
 *
 * @category budgets
 * @example
 * ```ts
 * import { type EarnedValue, earnedValue } from '@osee/core/resourcing';
 *
 * const value: EarnedValue = earnedValue({ budget: 4000, planned: 3000, earned: 2500, actual: 2800 });
 * value.estimate.typical; // => '4480'
 * ```
 */
export interface EarnedValue {
  readonly earned: string | null;
  /** EV - AC. */
  readonly costVariance: string | null;
  /** EV - PV. */
  readonly scheduleVariance: string | null;
  /** EV / AC; not defined before anything is spent. */
  readonly costIndex: string | null;
  /** EV / PV. */
  readonly scheduleIndex: string | null;
  /** What the whole will cost, by the assumption about the rest. */
  readonly estimate: Readonly<Record<EstimateRule, string | null>>;
  /** Budget less estimate, by the same assumptions. */
  readonly varianceAtCompletion: Readonly<Record<EstimateRule, string | null>>;
  /** (BAC - EV) / (BAC - AC): the index at which the budget would still hold. */
  readonly toCompleteIndex: string | null;
  readonly issues: readonly Issue<'earned-above-budget'>[];
}

/**
 * What is assumed about the rest of the work: `typical`, it costs as the work so far (BAC / CPI); `atypical`, it costs
 * what was budgeted (AC + BAC - EV); `cost-and-schedule`, (AC + (BAC - EV) / (CPI × SPI)); `bottom-up`, what those who do
 * it say (AC + ETC).
 *
 * @category budgets
 * @example
 * ```ts
 * import { type EstimateRule, estimateRules } from '@osee/core/resourcing';
 *
 * const rules: readonly EstimateRule[] = estimateRules;
 * rules.length; // => 4
 * ```
 */
export type EstimateRule = 'typical' | 'atypical' | 'cost-and-schedule' | 'bottom-up';

/**
 * All words of {@link EstimateRule}.
 *
 * @category budgets
 * @example
 * ```ts
 * import { estimateRules } from '@osee/core/resourcing';
 *
 * estimateRules[0]; // => 'typical'
 * ```
 */
export const estimateRules: readonly EstimateRule[] = [
  'typical',
  'atypical',
  'cost-and-schedule',
  'bottom-up',
];

const figuresShape = /* @__PURE__ */ exactly(
  { budget: positiveShape, planned: positiveShape, actual: positiveShape },
  { earned: positiveShape, toComplete: positiveShape },
  'figures of earned value',
);

/**
 * Differences, indices and estimates of earned value. Nothing is rounded on the way: indices that are rounded first give
 * estimates that are wrong in the last digit.
 *
 * @param figures - budget, planned, earned and actual
 * @returns the figures, `null` where one is not defined: an index of cost before anything is spent is neither infinite
 * nor 1
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option`
 * @category budgets
 * @see docs/methods/money.md
 * @example
 * ```ts
 * import { earnedValue } from '@osee/core/resourcing';
 *
 * const value = earnedValue({ budget: 100, planned: 50, earned: 40, actual: 45 });
 * value.estimate['cost-and-schedule']; // => '129.375'
 * earnedValue({ budget: 100, planned: 0, earned: 0, actual: 0 }).costIndex; // => null
 * ```
 */
export const earnedValue = (figures: EarnedFigures): EarnedValue => {
  expectShape(figures, figuresShape, ['figures']);
  const budget = readDecimal(figures.budget);
  const planned = readDecimal(figures.planned);
  const actual = readDecimal(figures.actual);
  const rest = figures.toComplete === undefined ? null : readDecimal(figures.toComplete);
  const bottomUp = rest === null ? null : actual.plus(rest);
  const earned =
    figures.earned === undefined
      ? bottomUp === null || bottomUp.eq(0)
        ? null
        : budget.times(actual).div(bottomUp)
      : readDecimal(figures.earned);
  const left = earned === null ? null : budget.minus(earned);
  // The two quotients are taken apart, so that no rounded index stands in a chain.
  const estimates: Record<EstimateRule, Exact | null> = {
    typical: quotient(budget.times(actual), earned),
    atypical: left === null ? null : actual.plus(left),
    'cost-and-schedule': null,
    'bottom-up': bottomUp,
  };
  if (left !== null && earned !== null && !earned.eq(0)) {
    estimates['cost-and-schedule'] = actual.plus(left.times(actual).times(planned).div(earned.times(earned)));
  }
  if (actual.eq(0)) estimates.typical = estimates['cost-and-schedule'] = null;
  if (planned.eq(0)) estimates['cost-and-schedule'] = null;
  return {
    earned: digits(earned),
    costVariance: digits(earned?.minus(actual) ?? null),
    scheduleVariance: digits(earned?.minus(planned) ?? null),
    costIndex: digits(earned === null ? null : quotient(earned, actual)),
    scheduleIndex: digits(earned === null ? null : quotient(earned, planned)),
    estimate: byRule((rule) => estimates[rule]),
    varianceAtCompletion: byRule((rule) => {
      const estimate = estimates[rule];
      return estimate === null ? null : budget.minus(estimate);
    }),
    toCompleteIndex: digits(left === null ? null : quotient(left, budget.minus(actual))),
    issues: earned?.gt(budget) ? [aboveBudget(earned, budget)] : [],
  };
};

const quotient = (value: Exact, by: Exact | null): Exact | null =>
  by === null || by.eq(0) ? null : value.div(by);

const digits = (value: Exact | null): string | null => (value === null ? null : plain(value));

const byRule = (make: (rule: EstimateRule) => Exact | null): Readonly<Record<EstimateRule, string | null>> =>
  Object.fromEntries(estimateRules.map((rule) => [rule, digits(make(rule))])) as Record<
    EstimateRule,
    string | null
  >;

const aboveBudget = (earned: Exact, budget: Exact): Issue<'earned-above-budget'> => ({
  code: 'earned-above-budget',
  severity: 'warning',
  path: ['figures', 'earned'],
  message: `Expected work worth at most the budget of ${plain(budget)}, got ${plain(earned)}.`,
  details: { budget: plain(budget), earned: plain(earned) },
});
