import type { Issue } from '../errors/issue.ts';
import type { Source } from '../framework/source.ts';
import type { DatePrecision, DateUnit } from './partial-date.ts';
import type { ConflictChoices } from './recorded-date.ts';

/**
 * How a day of a schedule came about: stated by a document, derived from the programme or other milestones, or replaced
 * by the caller.
 *
 * @category programme
 * @example
 * ```ts
 * import type { DateBasis } from '@osee/core';
 *
 * const basis: DateBasis = 'derived';
 * ```
 */
export type DateBasis = 'stated' | 'derived' | 'replaced';

/**
 * A milestone with its days.
 *
 * @category programme
 * @example
 * ```ts
 * import { buildSchedule, oseeProgramme, type ScheduleEntry } from '@osee/core';
 *
 * const entries: readonly ScheduleEntry[] = buildSchedule(oseeProgramme).entries;
 * entries.at(-1)?.last; // => '2027-02-28'
 * ```
 */
export interface ScheduleEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly kind: string;
  /** As precise as what it rests on: `2024-04`, `2024-07-09/2024-07-10`. */
  readonly date: string;
  readonly precision: DatePrecision;
  readonly unit: DateUnit;
  /** The first day that it can take, as `YYYY-MM-DD`. */
  readonly first: string;
  /** The last day that it can take. */
  readonly last: string;
  readonly basis: DateBasis;
  /** Ids of the milestones that it depends on. */
  readonly dependsOn: readonly string[];
  readonly source: Source;
}

/**
 * The codes of what {@link buildSchedule} reports.
 *
 * @category programme
 * @example
 * ```ts
 * import type { ScheduleIssueCode } from '@osee/core';
 *
 * const code: ScheduleIssueCode = 'begins-before-dependency-ends';
 * ```
 */
export type ScheduleIssueCode = 'begins-before-dependency-ends' | 'outside-programme' | 'disputed-date';

/**
 * The days of a programme and of its milestones.
 *
 * @category programme
 * @example
 * ```ts
 * import { buildSchedule, oseeProgramme, type Schedule } from '@osee/core';
 *
 * const schedule: Schedule = buildSchedule(oseeProgramme);
 * [schedule.start, schedule.end]; // => ['2023-09-01', '2027-02-28']
 * ```
 */
export interface Schedule {
  readonly id: string;
  readonly title: string;
  /** The first day. */
  readonly start: string;
  /** The last day. */
  readonly end: string;
  readonly months: number;
  /** By first day, then by last day, then in the order of the programme. */
  readonly entries: readonly ScheduleEntry[];
  readonly issues: readonly Issue<ScheduleIssueCode>[];
}

/**
 * What {@link buildSchedule} takes beside the programme.
 *
 * @category programme
 * @example
 * ```ts
 * import type { ScheduleOptions } from '@osee/core';
 *
 * const options: ScheduleOptions = { start: '2025-01-01', dates: { 'office-opens': '2025-02-03' } };
 * ```
 */
export interface ScheduleOptions {
  /** The first day as `YYYY-MM-DD`, or an instant, whose day in `timeZone` counts. Without it the programme's own. */
  readonly start?: string | Date;
  /** IANA name of the zone in which an instant is read; `UTC` without it. */
  readonly timeZone?: string;
  /** Dates that replace those of the programme, by the id of the milestone, in a form of `parsePartialDate`. */
  readonly dates?: Readonly<Record<string, string>>;
  /** Positions of disputed dates, by the id of the conflict. */
  readonly conflicts?: ConflictChoices;
}
