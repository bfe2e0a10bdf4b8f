import type { Suggested } from '../../input/suggested.ts';
import type {
  OseeOspoActivityId,
  OseeOspoCostId,
  OseeOspoProfileId,
  OseeOspoResponsibilityId,
  OseeOspoScopeId,
} from '../../osee/ospo/ids.ts';
import type { Decimal } from '../../resourcing/amount/decimal.ts';
import type { Measure } from '../../resourcing/amount/measure.ts';
import type { Bearer } from '../../resourcing/budget/cost-line.ts';
import type { CurrencyCode } from '../../resourcing/currency/generated/currency-code.ts';
import type { CostKindId } from '../../resourcing/messages/message-id.ts';
import type { OfficeTaskId } from '../work/work-plan-template.ts';

/**
 * People of one profile in an office.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficeStaff } from '@osee/core';
 *
 * const lead: OfficeStaff = {
 *   id: 'lead',
 *   profileId: 'chief-information-officer',
 *   fullTime: 1,
 *   origin: 'internal',
 *   bearer: 'programme',
 *   pay: '350000',
 *   from: '2027-01',
 * };
 * ```
 */
export interface OfficeStaff {
  /** Unique among staff and costs of the office. */
  readonly id: string;
  /** Id of a profile of the office. */
  readonly profileId: Suggested<OseeOspoProfileId>;
  /** Full-time equivalents, from 0. */
  readonly fullTime: Decimal;
  readonly origin: 'internal' | 'external';
  readonly bearer: Bearer;
  /** What one full-time person costs in a month; `null`: not known, which is never 0. */
  readonly pay: Measure;
  /** `'in-kind'` for people whom the host lends; `'cash'` unless told. */
  readonly form?: 'cash' | 'in-kind';
  /** The first and the last month, `YYYY-MM`; the whole of the plan unless told. */
  readonly from?: string;
  readonly to?: string;
  /** Ids of responsibilities and activities that they look after; unless told, those of their role. */
  readonly responsibilityIds?: readonly Suggested<OseeOspoResponsibilityId>[];
  readonly activityIds?: readonly Suggested<OseeOspoActivityId>[];
}

/**
 * Another cost of an office.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficeCost } from '@osee/core';
 *
 * const rent: OfficeCost = {
 *   id: 'rent',
 *   costId: 'office-rental',
 *   kind: 'premises',
 *   bearer: 'host',
 *   form: 'in-kind',
 *   amount: 60_000,
 *   per: 'month',
 * };
 * ```
 */
export interface OfficeCost {
  readonly id: string;
  /** Id of a cost that the documents name for the office. */
  readonly costId?: Suggested<OseeOspoCostId>;
  /** One of the fifteen kinds of `oseeCostModel`, or `premises`, `travel`, `events`. */
  readonly kind: Suggested<CostKindId | 'premises' | 'travel' | 'events'>;
  readonly bearer: Bearer;
  readonly form?: 'cash' | 'in-kind';
  readonly amount: Measure;
  /** Every month from `from` to `to`, or once in the month `from`. */
  readonly per: 'month' | 'once';
  readonly from?: string;
  readonly to?: string;
}

/**
 * Money for an office, month by month.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficeFund } from '@osee/core';
 *
 * const fund: OfficeFund = { id: 'grant', status: 'secured', perMonth: 900_000, from: '2027-01', to: '2028-12' };
 * ```
 */
export interface OfficeFund {
  readonly id: string;
  /** `conditional`: promised, or hoped for under a condition. */
  readonly status: 'secured' | 'conditional';
  readonly perMonth: Decimal;
  readonly from?: string;
  readonly to?: string;
}

/**
 * Work that is asked of an office in a month.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficeDemand } from '@osee/core';
 *
 * const demand: OfficeDemand = { id: 'technical-assistance', hours: { low: 80, high: 200 } };
 * ```
 */
export interface OfficeDemand {
  /** Id of an activity or of a responsibility. */
  readonly id: Suggested<OseeOspoActivityId | OseeOspoResponsibilityId>;
  /** Hours in a month; `null`: not known. */
  readonly hours: Measure;
  readonly from?: string;
  readonly to?: string;
}

/**
 * An office as somebody wants to set it up.
 *
 * @category offices
 * @example
 * ```ts
 * import { type OfficeOutline, staffOfArchetype } from '@osee/core';
 *
 * const outline: OfficeOutline = {
 *   id: 'ospo-kenya',
 *   title: 'Open source programme office',
 *   scopeId: 'country-wide',
 *   host: 'A university',
 *   start: '2027-01',
 *   currency: 'KES',
 *   hoursPerMonth: 120,
 *   staff: staffOfArchetype('core'),
 * };
 * ```
 */
export interface OfficeOutline {
  readonly id: string;
  readonly title: string;
  /** Id of a scope of the office; `null` while none is chosen. */
  readonly scopeId: Suggested<OseeOspoScopeId> | null;
  /** Who gives the office its place; `null` while nobody does. */
  readonly host: string | null;
  /** The first month, `YYYY-MM`. */
  readonly start: string;
  /** The months of the programme's money; 24 unless told, as the documents say. */
  readonly months?: number;
  /** The months that are looked at after them; 12 unless told. */
  readonly monthsAfter?: number;
  readonly currency: Suggested<CurrencyCode>;
  readonly priceYear?: number;
  /** Hours that a full-time person works on the tasks of the office in a month, without leave and administration. */
  readonly hoursPerMonth: number;
  readonly staff: readonly OfficeStaff[];
  readonly costs?: readonly OfficeCost[];
  readonly funds?: readonly OfficeFund[];
  readonly demand?: readonly OfficeDemand[];
  /** Fewer full-time equivalents than this are thin, not covered; 0.2 unless told. */
  readonly thinBelow?: number;
  /** Months before its end in which staff have to be told; 3 unless told. */
  readonly noticeMonths?: number;
  /** Ids of tasks of the work plan that are done. */
  readonly done?: readonly Suggested<OfficeTaskId>[];
}
