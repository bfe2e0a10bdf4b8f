import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { ConflictId } from './recorded-conflict.ts';

/**
 * When a milestone is, as precisely as the documents say: a day, a month, a year, a span (both ends included), a time
 * after another milestone, or two years that the documents disagree on. Values are ISO 8601 without a time of day or a
 * time zone: none is printed.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { type MilestoneDate, oseeMilestones } from '@osee/core';
 *
 * const date: MilestoneDate | undefined = oseeMilestones.find(({ id }) => id === 'announcement')?.date;
 * date; // => { kind: 'span', from: '2024-07-09', to: '2024-07-10' }
 * ```
 */
export type MilestoneDate =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'span'; readonly from: string; readonly to: string }
  | { readonly kind: 'after'; readonly milestoneId: string; readonly years: number }
  | { readonly kind: 'disputed'; readonly years: readonly string[] };

/**
 * Something with a date in the life of the programme. The name is a label of this project.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeMilestones, type ProgrammeMilestone } from '@osee/core';
 *
 * const milestones: readonly ProgrammeMilestone[] = oseeMilestones;
 * milestones.filter((milestone) => milestone.kind === 'selection').length; // => 7
 * ```
 */
export interface ProgrammeMilestone extends FrameworkItem {
  readonly kind: 'context' | 'project' | 'event' | 'selection' | 'implementation';
  readonly date: MilestoneDate;
  /** Whether the year is not printed beside the date and was taken from the rest of the document. */
  readonly isYearInferred: boolean;
  /** Whether the date was calculated from others. */
  readonly isDerived: boolean;
  readonly conflictId?: ConflictId;
}
