import type { Issue } from '../../errors/issue.ts';
import type { AmountRange } from '../../resourcing/amount/measure.ts';
import type { Budget, BudgetRow } from '../../resourcing/budget/budget.ts';
import type { OfficeTask } from '../work/office-task.ts';
import type { OfficeIssueCode } from './office-issues.ts';

/**
 * How one role or responsibility is covered.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficeCoverage } from '@osee/core';
 *
 * const coverage: OfficeCoverage = {
 *   id: 'strategy',
 *   months: [{ month: '2027-01', fullTime: '0.1', state: 'thin' }],
 *   uncovered: [],
 * };
 * ```
 */
export interface OfficeCoverage {
  readonly id: string;
  /** Full-time equivalents as digits. People who cover several things count in each of them. */
  readonly months: readonly {
    readonly month: string;
    readonly fullTime: string;
    readonly state: 'covered' | 'thin' | 'nobody';
  }[];
  /** Runs of months with nobody. */
  readonly uncovered: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Hours asked for against hours at hand, for one activity or responsibility. The hours of a person are shared alike by
 * the activities, and again by the responsibilities, that the person looks after.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficeLoad } from '@osee/core';
 *
 * const load: OfficeLoad = {
 *   id: 'convene',
 *   months: [{ month: '2027-01', asked: { low: '80', high: '120' }, hours: '60', state: 'over' }],
 * };
 * ```
 */
export interface OfficeLoad {
  readonly id: string;
  readonly months: readonly {
    readonly month: string;
    /** `null`: nobody said what is asked for. */
    readonly asked: AmountRange | null;
    readonly hours: string;
    /** `may-be-over`: only with the upper end of what is asked. */
    readonly state: 'within' | 'may-be-over' | 'over' | 'not-known';
  }[];
}

/**
 * Money of one month. Only cash counts; what is given in kind stands beside it. Needs are whole units of the currency;
 * those of the months of a year add up to its budget.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficeMonth } from '@osee/core';
 *
 * const month: OfficeMonth = {
 *   month: '2029-01',
 *   isAfterTerm: true,
 *   need: { low: '500', high: '500' },
 *   inKind: { low: '60', high: '60' },
 *   secured: '0',
 *   conditional: '200',
 *   gap: { low: '500', high: '500' },
 *   gapWithConditional: { low: '300', high: '300' },
 * };
 * ```
 */
export interface OfficeMonth {
  readonly month: string;
  readonly isAfterTerm: boolean;
  readonly need: AmountRange;
  readonly inKind: AmountRange;
  readonly secured: string;
  readonly conditional: string;
  /** What secured money leaves open, never below 0; `high: null` where the need is not known. */
  readonly gap: AmountRange;
  readonly gapWithConditional: AmountRange;
}

/**
 * A step that keeps the office alive.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficeStep } from '@osee/core';
 *
 * const step: OfficeStep = { id: 'give-notice', by: '2028-09', because: '2029-01', closes: null };
 * ```
 */
export interface OfficeStep {
  readonly id: 'know-the-need' | 'secure-conditional' | 'ask-for-budget-line' | 'find-source' | 'give-notice';
  /** The month by which it has to be done. */
  readonly by: string;
  /** The month in which the money does not suffice. */
  readonly because: string;
  /** What it closes in that month; `null` where it closes nothing. */
  readonly closes: AmountRange | null;
}

/**
 * A line of the set-up checklist.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficeCheck } from '@osee/core';
 *
 * const check: OfficeCheck = { id: 'host-named', state: 'done' };
 * ```
 */
export interface OfficeCheck {
  readonly id:
    | 'scope-chosen'
    | 'host-named'
    | 'lead-from-start'
    | 'roles-covered'
    | 'costs-assigned'
    | 'amounts-known'
    | 'term-secured'
    | 'after-term-secured'
    | 'demand-known';
  readonly state: 'done' | 'open' | 'not-known';
}

/**
 * An office as planned.
 *
 * @category offices
 * @example
 * ```ts
 * import { planOffice, type PlannedOffice, staffOfArchetype } from '@osee/core';
 *
 * const office: PlannedOffice = planOffice({
 *   id: 'o',
 *   title: 'Office',
 *   scopeId: 'sector',
 *   host: null,
 *   start: '2027-01',
 *   currency: 'KES',
 *   hoursPerMonth: 120,
 *   staff: staffOfArchetype('seed'),
 * });
 * office.months.length; // => 36
 * ```
 */
export interface PlannedOffice {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  /** The last month of the term, and the last that is looked at. */
  readonly termEnd: string;
  readonly end: string;
  readonly policies: {
    readonly thinBelow: number;
    readonly noticeMonths: number;
    readonly hoursPerMonth: number;
  };
  readonly roles: readonly OfficeCoverage[];
  readonly responsibilities: readonly OfficeCoverage[];
  readonly activities: readonly OfficeLoad[];
  readonly responsibilityLoads: readonly OfficeLoad[];
  readonly budget: Budget;
  /** The whole by bearer: programme, host, partner, other. */
  readonly costSplit: readonly BudgetRow[];
  /** The cost of a full-time person for a year, all in; `null` without people. */
  readonly perFullTimeYear: AmountRange | null;
  readonly months: readonly OfficeMonth[];
  /** The first month with a gap that is sure, and the first with one that may be. */
  readonly firstGap: string | null;
  readonly firstPossibleGap: string | null;
  /** The month by which staff have to be told, where there is a gap. */
  readonly noticeBy: string | null;
  readonly steps: readonly OfficeStep[];
  readonly checklist: readonly OfficeCheck[];
  readonly workPlan: readonly OfficeTask[];
  readonly issues: readonly Issue<OfficeIssueCode>[];
}
