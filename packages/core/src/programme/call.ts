import type { Source } from '../framework/source.ts';
import type { RecordedDate } from './recorded-date.ts';

/**
 * What happens to an application after the closing day.
 *
 * @category programme
 * @example
 * ```ts
 * import type { LatePolicy } from '@osee/core';
 *
 * const oneWeek: LatePolicy = { graceDays: 7, reason: 'Posts were closed on the last two days.' };
 * ```
 */
export interface LatePolicy {
  /** Days after the closing day on which an application still counts as late and not as refused; 0 for none. */
  readonly graceDays: number;
  readonly reason: string;
}

/**
 * A call for applications. It is open from the beginning of the opening day to the end of the closing day, both in its
 * time zone.
 *
 * @category programme
 * @example
 * ```ts
 * import { oseeCallWindow2024, type Call } from '@osee/core';
 *
 * const call: Call = oseeCallWindow2024;
 * call.opens.value; // => '2024-04-15'
 * ```
 */
export interface Call {
  readonly id: string;
  readonly title: string;
  /** The opening day. */
  readonly opens: RecordedDate;
  /** The closing day, which still belongs to the window. */
  readonly closes: RecordedDate;
  /** IANA name of the time zone of both days. */
  readonly timeZone: string;
  /** Why this zone, where no document names one. */
  readonly timeZoneReason: string;
  readonly latePolicy: LatePolicy;
  readonly source: Source;
}
