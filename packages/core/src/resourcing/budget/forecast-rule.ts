import type { Exact } from '../amount/exact.ts';
import { one } from '../amount/exact.ts';
import { addRanges, type ExactRange, type Measure, readMeasure } from '../amount/measure.ts';

/**
 * What is assumed about the rest of a line: `typical`, it costs as much for each part of the work as the work so far;
 * `atypical`, it costs what was budgeted. Where progress is not known, the rest is the budget of the open years.
 *
 * @category budgets
 * @example
 * ```ts
 * import { type ForecastRule, forecastRules } from '@osee/core/resourcing';
 *
 * const rules: readonly ForecastRule[] = forecastRules; // => ['typical', 'atypical']
 * ```
 */
export type ForecastRule = 'typical' | 'atypical';

/**
 * All words of {@link ForecastRule}.
 *
 * @category budgets
 * @example
 * ```ts
 * import { forecastRules } from '@osee/core/resourcing';
 *
 * forecastRules.length; // => 2
 * ```
 */
export const forecastRules: readonly ForecastRule[] = ['typical', 'atypical'];

interface LineState {
  readonly whole: ExactRange;
  readonly actual: ExactRange;
  /** Budget of the open years. */
  readonly open: ExactRange;
  /** Share of the work that is done. */
  readonly done: Exact | null;
  readonly forecast: Measure | undefined;
  readonly rule: ForecastRule;
}

/** What the whole of a line will cost, and by what that was found. */
export const estimateOf = ({
  whole,
  actual,
  open,
  done,
  forecast,
  rule,
}: LineState): {
  readonly estimate: ExactRange;
  readonly by: 'to-complete' | 'remaining-budget' | ForecastRule;
} => {
  if (forecast !== undefined)
    return { estimate: addRanges([actual, readMeasure(forecast)]), by: 'to-complete' };
  if (done === null) return { estimate: addRanges([actual, open]), by: 'remaining-budget' };
  if (rule === 'atypical') {
    const left = one.minus(done);
    const rest = { low: whole.low.times(left), high: whole.high?.times(left) ?? null };
    return { estimate: addRanges([actual, rest]), by: 'atypical' };
  }
  // Nothing done: the work so far says nothing about the rest.
  if (done.eq(0)) return { estimate: { low: actual.low, high: null }, by: 'typical' };
  return { estimate: { low: actual.low.div(done), high: actual.high?.div(done) ?? null }, by: 'typical' };
};
