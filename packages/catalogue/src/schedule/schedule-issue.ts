import type { Issue } from '@osee/core';

/**
 * What a reader of a schedule has to know about it.
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { ScheduleIssueCode } from '@osee/catalogue';
 *
 * const code: ScheduleIssueCode = 'unknown-bytes';
 * ```
 */
export type ScheduleIssueCode =
  | 'unknown-hours'
  | 'estimated-hours'
  | 'unknown-bytes'
  | 'unknown-levels'
  | 'no-weekly-hours'
  | 'no-working-time'
  | 'longer-than-period'
  | 'prerequisite-cycle'
  | 'prerequisite-missing'
  | 'prerequisite-open'
  | 'separate-sessions'
  | 'greedy-choice'
  | 'unknown-resource';

type Severity = Issue['severity'];

export const scheduleIssue = (
  code: ScheduleIssueCode,
  severity: Severity,
  path: Issue['path'],
  message: string,
  details: Issue['details'],
): Issue<ScheduleIssueCode> => ({ code, severity, path, message, details });
