import type { CallPlanSettings, LatePolicy } from '@osee/core';
import type { SelectionPolicies } from '../../selection/model/policies.ts';
import type { ObjectionRule } from './objection-rule.ts';

/**
 * What is decided for a call of another year. The window and its zone have to be; what else is left out is listed as still
 * to be decided.
 *
 * @category calls
 * @example
 * ```ts
 * import type { CallSettings } from '@osee/scoring/selection';
 *
 * const settings: CallSettings = {
 *   opens: '2027-02-01', closes: '2027-03-31', timeZone: 'Europe/Zurich', fiscalYear: 'FY2027',
 * };
 * ```
 */
export interface CallSettings {
  /** The first day, `YYYY-MM-DD`. */
  readonly opens: string;
  /** The last day, which still belongs to the window, `YYYY-MM-DD`. */
  readonly closes: string;
  /** The zone of both days (IANA name). */
  readonly timeZone: string;
  /** Id of the model and of the call; that of the template with the year of the opening unless given. */
  readonly id?: string;
  /** `1.0.0` unless given. */
  readonly version?: string;
  readonly title?: string;
  /** The World Bank fiscal year that decides the income group, such as `FY2027`. */
  readonly fiscalYear?: string;
  /** What happens to an application after the closing day. */
  readonly latePolicy?: LatePolicy;
  /** The position that this call takes where the documents of the template contradict each other, by the id of the conflict. */
  readonly positions?: Readonly<Record<string, string>>;
  /** Weights that were decided, by the id of a criterion or a group. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly policies?: Partial<SelectionPolicies>;
  /** How many are chosen. */
  readonly size?: number;
  /** Who adopted weights and scales, and when; without it they stay illustrative. */
  readonly adopted?: { readonly by: string; readonly date: string };
  /** The sum that the highest points of all criteria must have, such as 100, where the call scores in points. */
  readonly pointsAddTo?: number;
  /** How many assessors judge each application at least. */
  readonly assessors?: number;
  /** Who decides in the end. */
  readonly decidedBy?: string;
  /** Whom applicants may ask. */
  readonly contact?: string;
  readonly objection?: ObjectionRule;
  /** Days of the time plan. */
  readonly plan?: CallPlanSettings;
}
