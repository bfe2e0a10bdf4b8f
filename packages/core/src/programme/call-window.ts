import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import { expectShape } from '../input/expect-shape.ts';
import { isCalendarDate } from '../time/calendar-date.ts';
import { checkTimeZone } from '../time/time-zone.ts';
import type { Call, LatePolicy } from './call.ts';
import { callShape, callWindowOptionsShape } from './programme-shapes.ts';
import { type ConflictChoices, checkChoices, settledValue } from './recorded-date.ts';
import { shiftDay } from './shift-day.ts';
import { startOfZonedDay } from './zoned-day.ts';

/**
 * When a call is open, in days of its zone and in instants.
 *
 * @category programme
 * @example
 * ```ts
 * import { callWindow, oseeCallWindow2024, type CallWindow } from '@osee/core';
 *
 * const window: CallWindow = callWindow(oseeCallWindow2024);
 * window.closesBefore; // => '2024-05-22T22:00:00.000Z'
 * ```
 */
export interface CallWindow {
  /** The opening day. */
  readonly opens: string;
  /** The closing day. */
  readonly closes: string;
  readonly timeZone: string;
  /** The first instant of the window. */
  readonly opensAt: string;
  /** The first instant after the window. */
  readonly closesBefore: string;
  /** The first instant at which a late application is refused. */
  readonly lateBefore: string;
}

/**
 * How a call is read where the caller decides otherwise than its data.
 *
 * @category programme
 * @example
 * ```ts
 * import type { CallOptions } from '@osee/core';
 *
 * const options: CallOptions = { conflicts: { 'eoi-closing-date': '2024-05-15' } };
 * ```
 */
export interface CallOptions {
  /** Positions of disputed dates, by the id of the conflict. */
  readonly conflicts?: ConflictChoices;
  readonly latePolicy?: LatePolicy;
}

/**
 * The window of a call in days of its zone and in instants.
 *
 * @param call - the call
 * @param options - positions of disputed dates and the policy on late applications
 * @returns the window
 * @throws `OseeError` with code `invalid-date`, `window-ends-before-it-begins`, `unknown-time-zone`,
 * `invalid-grace-days`, `unknown-conflict` or `unknown-position`
 * @category programme
 * @example
 * ```ts
 * import { callWindow, oseeCallWindow2024 } from '@osee/core';
 *
 * callWindow(oseeCallWindow2024).opensAt; // => '2024-04-14T22:00:00.000Z'
 * ```
 */
export const callWindow = (call: Call, options: CallOptions = {}): CallWindow => {
  expectShape(call, callShape, ['call']);
  expectShape(options, callWindowOptionsShape, ['options']);
  checkChoices(options.conflicts ?? {}, [call.opens, call.closes]);
  return readCallWindow(call, options);
};

/**
 * The window of a call. The choices have to be checked before.
 *
 * @throws `OseeError` with code `invalid-date`, `window-ends-before-it-begins`, `invalid-grace-days` or
 * `unknown-time-zone`
 */
export const readCallWindow = (call: Call, { conflicts = {}, latePolicy }: CallOptions): CallWindow => {
  checkTimeZone(call.timeZone, ['timeZone']);
  const opens = dayOf(settledValue(call.opens, conflicts), 'opens');
  const closes = dayOf(settledValue(call.closes, conflicts), 'closes');
  if (closes < opens) {
    throw new OseeError(
      'window-ends-before-it-begins',
      `Expected a closing day of ${opens} or later, got ${closes}.`,
      { path: ['closes', 'value'], details: { opens, closes } },
    );
  }
  const graceDays = checkedGraceDays((latePolicy ?? call.latePolicy).graceDays);
  const startOf = (day: string): string => startOfZonedDay(day, call.timeZone).toISOString();
  const closesBefore = startOf(shiftDay(closes, 1));
  return {
    opens,
    closes,
    timeZone: call.timeZone,
    opensAt: startOf(opens),
    closesBefore,
    lateBefore: graceDays === 0 ? closesBefore : startOf(shiftDay(closes, graceDays + 1)),
  };
};

const dayOf = (value: string, key: 'opens' | 'closes'): string => {
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  throw new OseeError('invalid-date', `Expected a day as YYYY-MM-DD, got ${describeValue(value)}.`, {
    path: [key, 'value'],
    details: { got: value },
  });
};

const checkedGraceDays = (graceDays: number): number => {
  if (Number.isInteger(graceDays) && graceDays >= 0 && graceDays <= 36_600) return graceDays;
  throw new OseeError(
    'invalid-grace-days',
    `Expected whole days from 0 to 36600, got ${describeValue(graceDays)}.`,
    {
      path: ['latePolicy', 'graceDays'],
      details: { got: graceDays },
    },
  );
};
