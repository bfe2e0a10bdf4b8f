import type { UserGroupId } from '../../resource/audience-link.ts';
import type { ScheduleIssueCode } from '../schedule-issue.ts';
import type { scheduleRuleIds } from '../schedule-rules.ts';
import type { UnmetNeed } from '../training-schedule.ts';

/** Parts of the papers of a schedule. */
type Paper =
  | 'title'
  | 'period'
  | 'people'
  | 'level'
  | 'languages'
  | 'weekly'
  | 'planned'
  | 'planned-open'
  | 'estimated'
  | 'fetched'
  | 'fetched-limit'
  | 'empty'
  | 'apart'
  | 'unmet'
  | 'to-know'
  | 'chosen-by'
  | 'exact'
  | 'greedy'
  | 'session'
  | 'calendar-kind'
  | 'length-read'
  | 'length-unknown'
  | 'needed-before-others'
  | 'address';

type Column =
  | 'role'
  | 'month'
  | 'weeks'
  | 'week'
  | 'from'
  | 'to'
  | 'resource'
  | 'title'
  | 'serves'
  | 'hours'
  | 'length'
  | 'size'
  | 'translate'
  | 'together'
  | 'before'
  | 'equals';

/**
 * The ids of the texts of a schedule of training.
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { ScheduleMessageId } from '@osee/catalogue';
 *
 * const id: ScheduleMessageId = 'rule.fewer-hours-first';
 * ```
 */
export type ScheduleMessageId =
  | `paper.${Paper}`
  | `column.${Column}`
  | `group.${UserGroupId}`
  | `reason.${UnmetNeed['reason']}`
  | `issue.${ScheduleIssueCode}`
  | `rule.${(typeof scheduleRuleIds)[number]}`;
