import type { Call, CallPlan, Issue } from '@osee/core';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import type { ObjectionRule } from './objection-rule.ts';

/**
 * A call that can be run: by which model it selects, when it is open, what happens when, and what is still open.
 *
 * @category calls
 * @example
 * ```ts
 * import { createCall, oseeCall2024, type PlannedCall } from '@osee/scoring/selection';
 *
 * const window = { opens: '2027-02-01', closes: '2027-03-31', timeZone: 'Europe/Zurich' };
 * const call: PlannedCall = createCall(oseeCall2024, window);
 * call.ready; // => false
 * ```
 */
export interface PlannedCall {
  readonly id: string;
  readonly title: string;
  readonly template: { readonly id: string; readonly version: string };
  readonly model: SelectionModel;
  /** The window, as `callStatus` and `callWindow` read it. */
  readonly window: Call;
  /** The time plan, as `toICalendar` and `callReminders` read it. */
  readonly plan: CallPlan;
  /** How many assessors judge each application at least; 2 where nothing was decided. */
  readonly assessors: number;
  readonly decidedBy: string | null;
  readonly contact: string | null;
  readonly objection: ObjectionRule | null;
  /** What still has to be decided (`warning`), and what was proposed where nothing was said (`info`). */
  readonly issues: readonly Issue<CallIssueCode>[];
  /** Whether nothing has to be decided any more. */
  readonly ready: boolean;
}

/**
 * What {@link PlannedCall.issues} tell: `weights-not-adopted`, `fiscal-year-not-decided`, `position-not-decided`,
 * `objection-not-decided`, `decider-not-decided`, `contact-not-decided`, `assessors-not-decided`, `step-without-day`,
 * `points-do-not-add-up`, `fiscal-year-without-data`, `begins-before-dependency-ends`; as information
 * `late-policy-proposed`, `step-length-proposed` and `holidays-not-given`.
 *
 * @category calls
 * @example
 * ```ts
 * import type { CallIssueCode } from '@osee/scoring/selection';
 *
 * const code: CallIssueCode = 'position-not-decided';
 * ```
 */
export type CallIssueCode =
  | 'weights-not-adopted'
  | 'fiscal-year-not-decided'
  | 'fiscal-year-without-data'
  | 'position-not-decided'
  | 'objection-not-decided'
  | 'decider-not-decided'
  | 'contact-not-decided'
  | 'assessors-not-decided'
  | 'step-without-day'
  | 'points-do-not-add-up'
  | 'begins-before-dependency-ends'
  | 'late-policy-proposed'
  | 'step-length-proposed'
  | 'holidays-not-given';
