import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';
import { instantOf } from './calendar-date.ts';

/**
 * Tells whether a value names a time zone. Without a name the zone of the machine would step in, so nothing else will
 * do.
 *
 * @param value - anything
 * @returns whether it is an IANA time zone or an offset that this platform knows
 * @category programme
 * @see IANA Time Zone Database, through `Intl.DateTimeFormat`
 * @example
 * ```ts
 * import { isTimeZone } from '@osee/core';
 *
 * isTimeZone('Africa/Nairobi'); // => true
 * isTimeZone(undefined); // => false
 * ```
 */
export const isTimeZone = (value: unknown): boolean => {
  if (typeof value !== 'string') return false;
  try {
    dayFormat(value);
    return true;
  } catch {
    return false;
  }
};

/**
 * Refuses what is no time zone.
 *
 * @throws `OseeError` with code `unknown-time-zone`
 */
export const checkTimeZone = (timeZone: string, path: Path): void => {
  if (isTimeZone(timeZone)) return;
  throw new OseeError(
    'unknown-time-zone',
    `Expected an IANA time zone such as Europe/Zurich, got ${describeValue(timeZone)}.`,
    { path, details: { got: timeZone } },
  );
};

/**
 * The day on which an instant falls in a zone.
 *
 * @param instant - a point in time, in the years 1 to 9999
 * @param timeZone - IANA time zone
 * @returns the day as `YYYY-MM-DD`
 * @throws `OseeError` with code `unknown-time-zone`, or `invalid-date` for what is no instant
 * @category programme
 * @see IANA Time Zone Database, through `Intl.DateTimeFormat`
 * @example
 * ```ts
 * import { dayInZone } from '@osee/core';
 *
 * dayInZone(new Date('2024-05-22T23:30:00Z'), 'Africa/Nairobi'); // => '2024-05-23'
 * ```
 */
export const dayInZone = (instant: Date, timeZone: string): string => {
  checkTimeZone(timeZone, ['timeZone']);
  return formatDay(dayFormat(timeZone), instantOf(instant, ['instant']).getTime());
};

/** Making a format takes a thousand times as long as using it, so the last ones are kept. */
const formats = new Map<string, Intl.DateTimeFormat>();
const mostFormats = 100;

/** Writes days in a zone; throws a `RangeError` when there is no such zone. */
export const dayFormat = (timeZone: string): Intl.DateTimeFormat => {
  const kept = formats.get(timeZone);
  if (kept !== undefined) return kept;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  if (formats.size >= mostFormats) formats.clear();
  formats.set(timeZone, format);
  return format;
};

/** The day of a time, in milliseconds since 1970, as `YYYY-MM-DD`. */
export const formatDay = (format: Intl.DateTimeFormat, time: number): string => {
  const [month = '', day = '', year = ''] = format.format(time).split('/');
  return `${year.padStart(4, '0')}-${month}-${day}`;
};
