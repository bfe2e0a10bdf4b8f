import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';
import { dateForms } from './date-forms.ts';

const dayPattern = /* #__PURE__ */ new RegExp(dateForms.day, 'u');
const instantPattern = /* #__PURE__ */ new RegExp(dateForms.instantToMinute, 'u');

/**
 * Whether a text is a day that exists, written as `YYYY-MM-DD`. This is the one check of days in the library; the
 * schemas of documents hold the same form.
 *
 * @param text - anything
 * @returns whether it is such a text
 * @category programme
 * @see ISO 8601-1:2019, calendar date in the extended form
 * @example
 * ```ts
 * import { isCalendarDate } from '@osee/core';
 *
 * isCalendarDate('2024-02-29'); // => true
 * isCalendarDate('2023-02-29'); // => false
 * ```
 */
export const isCalendarDate = (text: unknown): text is string =>
  typeof text === 'string' && dayPattern.test(text);

/**
 * Whether a text is an instant that exists: a day, a time of day and an offset. Seconds may be absent.
 *
 * @param text - anything
 * @returns whether it is such a text
 * @category programme
 * @see RFC 3339, Date and Time on the Internet
 * @example
 * ```ts
 * import { isInstant } from '@osee/core';
 *
 * isInstant('2024-05-15T10:00+03:00'); // => true
 * isInstant('2024-05-15T10:00'); // => false
 * ```
 */
export const isInstant = (text: unknown): text is string =>
  typeof text === 'string' && instantPattern.test(text);

/**
 * The UTC day of a `Date` or an instant; a calendar date stays as it is. No local time zone takes part.
 *
 * @throws `OseeError` with code `invalid-date` for anything else and for days that do not exist
 */
export const calendarDateOf = (when: string | Date, path: Path): string => {
  if (typeof when === 'string' && isCalendarDate(when)) return when;
  return instantOf(when, path).toISOString().slice(0, 10);
};

/**
 * The instant of a `Date` or of a text with an offset.
 *
 * @throws `OseeError` with code `invalid-date` for anything else
 */
export const instantOf = (when: string | Date, path: Path): Date => {
  const instant = typeof when === 'string' ? new Date(isInstant(when) ? when : Number.NaN) : when;
  if (!isDate(instant) || !isWritable(instant)) throw invalidDate(when, path);
  return new Date(instant.getTime());
};

/** By the tag, so that dates of another window are taken and objects that only inherit from one are not. */
const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]' && value instanceof Date;

const firstInstant = /* #__PURE__ */ Date.parse('0000-01-01T00:00:00Z');
const lastInstant = /* #__PURE__ */ Date.parse('9999-12-31T23:59:59.999Z');

/** Years of other than four digits have no `YYYY-MM-DD`. */
const isWritable = (instant: Date): boolean =>
  instant.getTime() >= firstInstant && instant.getTime() <= lastInstant;

/** The error for what is no day and no instant. */
const invalidDate = (got: unknown, path: Path): OseeError<'invalid-date'> =>
  new OseeError(
    'invalid-date',
    `Expected a day that exists as YYYY-MM-DD, or an instant with an offset, got ${describeValue(got)}.`,
    { path, details: { got: describeValue(got) } },
  );
