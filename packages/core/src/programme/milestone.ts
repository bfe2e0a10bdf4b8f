import type { Source } from '../framework/source.ts';
import type { RecordedDate } from './recorded-date.ts';

/**
 * A length of time: whole months, then days.
 *
 * @category programme
 * @example
 * ```ts
 * import type { TermLength } from '@osee/core';
 *
 * const twoYears: TermLength = { months: 24 };
 * ```
 */
export interface TermLength {
  /** From 0 to 1200. */
  readonly months?: number;
  /** From 0 to 36600. */
  readonly days?: number;
}

/**
 * When a milestone is: on the first day of the programme; on a date of the documents; on the last day of a month of the
 * programme, counted from 1; or after all that it depends on, from the next day, for one day or for a length.
 *
 * @category programme
 * @example
 * ```ts
 * import type { MilestoneTiming } from '@osee/core';
 *
 * const operation: MilestoneTiming = { kind: 'after', length: { months: 24 } };
 * ```
 */
export type MilestoneTiming =
  | { readonly kind: 'start' }
  | { readonly kind: 'date'; readonly date: RecordedDate }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'after'; readonly length?: TermLength };

/**
 * What has to end before a milestone can begin.
 *
 * @category programme
 * @example
 * ```ts
 * import type { MilestoneDependency } from '@osee/core';
 *
 * const dependency: MilestoneDependency = { milestoneId: 'selection', lagDays: 14 };
 * ```
 */
export interface MilestoneDependency {
  readonly milestoneId: string;
  /**
   * The fewest days from the last day of that milestone to the first day of this one, 0 to 36600. Without it a stated
   * date may fall on the same day; a derived one never comes before the next day.
   */
  readonly lagDays?: number;
}

/**
 * A milestone or a stretch of work of a programme.
 *
 * @category programme
 * @example
 * ```ts
 * import { oseeProgramme, type Milestone } from '@osee/core';
 *
 * const milestones: readonly Milestone[] = oseeProgramme.milestones;
 * milestones[0]?.id; // => 'project-start'
 * ```
 */
export interface Milestone {
  /** Kebab-case, unique within the programme. */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** What it belongs to, such as `selection`. */
  readonly kind: string;
  readonly timing: MilestoneTiming;
  readonly dependsOn?: readonly MilestoneDependency[];
  readonly source: Source;
}
