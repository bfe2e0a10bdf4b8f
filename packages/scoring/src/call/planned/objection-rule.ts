import type { DayPeriod } from '@osee/core';

/**
 * How and until when an applicant may object to what was decided.
 *
 * @category calls
 * @example
 * ```ts
 * import type { ObjectionRule } from '@osee/scoring/selection';
 *
 * const rule: ObjectionRule = { days: 30, to: 'appeals@example.org', grounds: 'procedure' };
 * ```
 */
export interface ObjectionRule extends DayPeriod {
  /** Where an objection goes: an office or an address. */
  readonly to: string;
  /** What it may be about: the procedure alone, or the merits too. Not stated unless given. */
  readonly grounds?: 'procedure' | 'procedure-and-merits';
  /** In how many days it is answered, as a period of its own. */
  readonly answer?: DayPeriod;
}
