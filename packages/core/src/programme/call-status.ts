import type { Issue } from '../errors/issue.ts';
import { expectShape } from '../input/expect-shape.ts';
import { formatMessage } from '../text/message.ts';
import { type MessagesOn, messagesOf } from '../text/message-bundle.ts';
import { instantOf, isCalendarDate } from '../time/calendar-date.ts';
import type { Call } from './call.ts';
import { callStatusMessages } from './call-status-messages.ts';
import { type CallOptions, type CallWindow, readCallWindow } from './call-window.ts';
import { callShape, callStatusOptionsShape } from './programme-shapes.ts';
import { checkChoices, type DateConflict, settledValue } from './recorded-date.ts';
import { startOfZonedDay } from './zoned-day.ts';

/**
 * Where an instant lies in a call: before it opens, while it is open, after it closed but still accepted as late, or
 * after everything.
 *
 * @category programme
 * @example
 * ```ts
 * import type { CallStatusName } from '@osee/core';
 *
 * const status: CallStatusName = 'late';
 * ```
 */
export type CallStatusName = 'before' | 'open' | 'late' | 'closed';

/**
 * The status of a call at an instant, and why.
 *
 * @category programme
 * @example
 * ```ts
 * import { callStatus, oseeCallWindow2024, type CallStatus } from '@osee/core';
 *
 * const result: CallStatus = callStatus(oseeCallWindow2024, '2024-06-10T09:00:00Z');
 * result.status; // => 'closed'
 * ```
 */
export interface CallStatus {
  readonly status: CallStatusName;
  /** One sentence in the language of the options. */
  readonly reason: string;
  /** The instant that was asked for. */
  readonly at: string;
  readonly window: CallWindow;
  /** A warning `disputed-date` when another recorded position gives another status. */
  readonly issues: readonly Issue<'disputed-date'>[];
}

/**
 * How {@link callStatus} reads a call.
 *
 * @category programme
 * @example
 * ```ts
 * import type { CallStatusOptions } from '@osee/core';
 *
 * const options: CallStatusOptions = { latePolicy: { graceDays: 7, reason: 'Decided by the project board.' } };
 * ```
 */
export interface CallStatusOptions extends CallOptions {
  /** The texts for `reason`, such as `fr` of `@osee/core/locales/fr`; English without them. */
  readonly locale?: MessagesOn<'callStatus', CallStatusName>;
}

/**
 * The status of a call at an instant: `before`, `open`, `late` or `closed`.
 *
 * @param call - the call
 * @param at - an instant with an offset, a `Date`, or a day as `YYYY-MM-DD`, which is read in the zone of the call
 * @param options - positions of disputed dates, the policy on late applications, and the language of the reason
 * @returns the status, its reason, the window, and a warning when the documents disagree about this very instant
 * @throws `OseeError` with the codes of {@link callWindow}
 * @category programme
 * @example
 * ```ts
 * import { callStatus, oseeCallWindow2024 } from '@osee/core';
 *
 * callStatus(oseeCallWindow2024, '2024-04-20').status; // => 'open'
 * const disputed = callStatus(oseeCallWindow2024, '2024-05-20T12:00:00Z');
 * disputed.status; // => 'open'
 * disputed.issues[0]?.code; // => 'disputed-date'
 * const strict = { conflicts: { 'eoi-closing-date': '2024-05-15' } };
 * callStatus(oseeCallWindow2024, '2024-05-20', strict).status; // => 'closed'
 * ```
 */
export const callStatus = (call: Call, at: string | Date, options: CallStatusOptions = {}): CallStatus => {
  expectShape(options, callStatusOptionsShape, ['options']);
  expectShape(call, callShape, ['call']);
  checkChoices(options.conflicts ?? {}, [call.opens, call.closes]);
  const window = readCallWindow(call, options);
  const instant = readInstant(at, call.timeZone).toISOString();
  const status = statusIn(window, instant);
  const lateReason = (options.latePolicy ?? call.latePolicy).reason;
  const locale =
    options.locale === undefined
      ? { locale: 'en', messages: { callStatus: callStatusMessages } }
      : options.locale;
  const reason = formatMessage(messagesOf(locale, 'callStatus'), status, { ...window, lateReason });
  return { status, reason, at: instant, window, issues: disputes(call, instant, status, options) };
};

const readInstant = (at: string | Date, timeZone: string): Date =>
  typeof at === 'string' && isCalendarDate(at) ? startOfZonedDay(at, timeZone) : instantOf(at, ['at']);

/** Instants are written in UTC with four-digit years, so their texts sort as they do. */
const statusIn = (window: CallWindow, instant: string): CallStatusName => {
  if (instant < window.opensAt) return 'before';
  if (instant < window.closesBefore) return 'open';
  return instant < window.lateBefore ? 'late' : 'closed';
};

const disputes = (
  call: Call,
  instant: string,
  status: CallStatusName,
  options: CallStatusOptions,
): Issue<'disputed-date'>[] =>
  (['opens', 'closes'] as const).flatMap((key) => {
    const { conflict } = call[key];
    if (conflict === undefined) return [];
    const used = settledValue(call[key], options.conflicts ?? {});
    return conflict.positions.flatMap(({ value }) => {
      if (value === used) return [];
      const conflicts = { ...options.conflicts, [conflict.id]: value };
      const other = statusIn(readCallWindow(call, { ...options, conflicts }), instant);
      return other === status ? [] : [disputeIssue(key, conflict, value, other, status)];
    });
  });

const disputeIssue = (
  key: 'opens' | 'closes',
  { id, reason }: DateConflict,
  value: string,
  other: CallStatusName,
  status: CallStatusName,
): Issue<'disputed-date'> => ({
  code: 'disputed-date',
  severity: 'warning',
  path: [key, 'conflict'],
  message: `The documents disagree: with ${value} the call would be "${other}" and not "${status}".`,
  details: { conflict: id, value, status: other, reason },
});
