import type { TrainingConstraints } from '../paths/training-plan.ts';

/**
 * Days without training: public holidays, leave, a week of elections.
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { DaysOff } from '@osee/catalogue';
 *
 * const endOfYear: DaysOff = { first: '2027-12-20', last: '2027-12-31' };
 * ```
 */
export interface DaysOff {
  /** `YYYY-MM-DD`. */
  readonly first: string;
  /** The first day alone where not given. */
  readonly last?: string;
}

/**
 * What a schedule of training has to respect. A limit that is left out does not limit.
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { ScheduleConstraints } from '@osee/catalogue';
 *
 * const constraints: ScheduleConstraints = {
 *   start: '2027-01-04',
 *   months: 6,
 *   hoursPerWeek: 4,
 *   daysOff: [{ first: '2027-04-02' }],
 *   languages: ['fr', 'en'],
 *   costs: ['free'],
 *   maximumBytes: 500_000_000,
 * };
 * ```
 */
export interface ScheduleConstraints
  extends Pick<TrainingConstraints, 'languages' | 'costs' | 'types' | 'without' | 'framework'> {
  /** The first day, as `YYYY-MM-DD`. Weeks run for seven days from it, whatever day of the week it is. */
  readonly start: string;
  /** How long, in whole months or in weeks: one of the two. */
  readonly months?: number;
  readonly weeks?: number;
  /** What a learner has in a week without holidays; nothing is put into weeks where it is not given. */
  readonly hoursPerWeek?: number;
  readonly daysOff?: readonly DaysOff[];
  /** Days of the week without work, 1 for Monday to 7 for Sunday; Saturday and Sunday unless given. */
  readonly weekend?: readonly number[];
  /** What each learner may have to fetch for all steps together. */
  readonly maximumBytes?: number;
  /** Whether resources of unknown size may stand beside `maximumBytes`; `allow`, and told, unless given. */
  readonly unknownBytes?: 'allow' | 'leave-out';
  /**
   * What becomes of resources whose length nobody knows: listed apart, outside the weeks and the hours, for gaps that
   * nothing of known length serves, or left out. `apart` unless given.
   */
  readonly unknownHours?: 'apart' | 'leave-out';
  /** Whether this project's estimates of a length count where none was read; `ignore` unless given. */
  readonly estimates?: 'count' | 'ignore';
  /** Whether resources whose level nobody read may be taken by a role with a level; `allow` unless given. */
  readonly unknownLevels?: 'allow' | 'leave-out';
  /** Whether roles that learn from the same resource in the same language do so in the same weeks; `true` unless given. */
  readonly sharedSessions?: boolean;
}
