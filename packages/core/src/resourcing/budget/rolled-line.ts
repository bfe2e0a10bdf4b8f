import type { Issue } from '../../errors/issue.ts';
import type { Decimal } from '../amount/decimal.ts';
import type { AmountRange, Measure } from '../amount/measure.ts';
import type { DifferenceRange } from '../amount/range-arithmetic.ts';
import type { ForecastRule } from './forecast-rule.ts';

/**
 * What was spent, how far the work is, and what its owners expect.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { Actuals } from '@osee/core/resourcing';
 *
 * const actuals: Actuals = {
 *   through: 2027,
 *   spent: [{ line: 'servers', year: 2027, amount: '1480000' }],
 *   progress: [{ line: 'servers', share: '0.5' }],
 *   rule: 'typical',
 * };
 * ```
 */
export interface Actuals {
  /** The last budget year whose books are closed. */
  readonly through: number;
  /** In the currency of the budget; several entries of a line and year are added. `null` is not known. */
  readonly spent: readonly { readonly line: string; readonly year: number; readonly amount: Measure }[];
  /** How much of the line's whole work is done, from 0 to 1. */
  readonly progress?: readonly { readonly line: string; readonly share: Decimal }[];
  /** What the owner of a line expects the rest to cost; it goes before every rule. */
  readonly toComplete?: readonly { readonly line: string; readonly amount: Measure }[];
  /** What is assumed about the rest; `'atypical'` where not given. */
  readonly rule?: ForecastRule;
}

/**
 * A line at the close of a year.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { RolledLine } from '@osee/core/resourcing';
 *
 * const by: RolledLine['by'] = 'remaining-budget';
 * ```
 */
export interface RolledLine {
  /** Id of the line or charge. */
  readonly line: string;
  /** Its whole budget. */
  readonly budget: AmountRange;
  /** The budget of the closed years. */
  readonly planned: AmountRange;
  readonly actual: AmountRange;
  /** Planned less actual: below 0 where more was spent. */
  readonly variance: DifferenceRange;
  /** Budget of the work that is done; `null` where progress is not known. */
  readonly earned: AmountRange | null;
  /** What the whole is expected to cost. */
  readonly estimate: AmountRange;
  /** Budget less estimate. */
  readonly varianceAtCompletion: DifferenceRange;
  /** By what the estimate was made. */
  readonly by: 'to-complete' | 'remaining-budget' | ForecastRule;
}

/**
 * A budget at the close of a year.
 *
 * @category budgets
 * @example
 * ```ts
 * import { buildBudget, type RollForward, rollForward } from '@osee/core/resourcing';
 *
 * const budget = buildBudget({ currency: 'USD', years: [2027], lines: [] });
 * const rolled: RollForward = rollForward(budget, { through: 2027, spent: [] });
 * rolled.total.actual; // => { low: '0.00', high: '0.00' }
 * ```
 */
export interface RollForward {
  readonly currency: string;
  readonly through: number;
  readonly rule: ForecastRule;
  readonly lines: readonly RolledLine[];
  readonly total: Omit<RolledLine, 'line' | 'earned' | 'by'>;
  readonly issues: readonly Issue<'actual-missing' | 'not-in-budget'>[];
}
