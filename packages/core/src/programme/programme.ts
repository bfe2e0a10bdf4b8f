import type { Source } from '../framework/source.ts';
import type { Milestone } from './milestone.ts';

/**
 * A programme of a number of months with its milestones.
 *
 * @category programme
 * @example
 * ```ts
 * import { oseeProgramme, type Programme } from '@osee/core';
 *
 * const programme: Programme = oseeProgramme;
 * programme.months; // => 42
 * ```
 */
export interface Programme {
  /** Kebab-case. */
  readonly id: string;
  readonly title: string;
  /** The first day as `YYYY-MM-DD`; `null` for a pattern whose start is an option of `buildSchedule`. */
  readonly start: string | null;
  /** From 1 to 1200. */
  readonly months: number;
  readonly milestones: readonly Milestone[];
  readonly source: Source;
}
