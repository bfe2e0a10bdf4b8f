/**
 * People of one profile who are planned for an office.
 *
 * @category offices
 * @example
 * ```ts
 * import type { PlannedStaff } from '@osee/core';
 *
 * const staff: PlannedStaff = { profileId: 'service-designers', people: 2, origin: 'internal' };
 * ```
 */
export interface PlannedStaff {
  /** Id of a profile of the office. */
  readonly profileId: string;
  /** A whole number from 0. */
  readonly people: number;
  /** Whether they belong to the host or the state, or are hired from outside. */
  readonly origin: 'internal' | 'external';
}

/**
 * Who is planned to bear a cost of an office.
 *
 * @category offices
 * @example
 * ```ts
 * import type { PlannedCost } from '@osee/core';
 *
 * const cost: PlannedCost = { costId: 'office-rental', borneBy: 'host' };
 * ```
 */
export interface PlannedCost {
  /** Id of a funded cost or of a cost in kind. */
  readonly costId: string;
  readonly borneBy: 'programme' | 'host' | 'other';
}

/**
 * How a country wants to set up its office.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficePlan } from '@osee/core';
 *
 * const plan: OfficePlan = {
 *   scopeId: 'country-wide',
 *   staff: [{ profileId: 'performance-analyst', people: 1, origin: 'internal' }],
 *   costs: [{ costId: 'office-rental', borneBy: 'host' }],
 * };
 * ```
 */
export interface OfficePlan {
  /** Id of the scope; `null` while none is chosen. */
  readonly scopeId: string | null;
  readonly staff: readonly PlannedStaff[];
  readonly costs: readonly PlannedCost[];
}
