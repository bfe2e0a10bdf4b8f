import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/u;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** Whether the text is a day that exists, written as `YYYY-MM-DD`. */
export const isCalendarDate = (text: string): boolean => {
  if (!dayPattern.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === text;
};

/** Whether the text is an instant that exists: a day, a time of day and an offset. */
export const isInstant = (text: string): boolean =>
  instantPattern.test(text) && isCalendarDate(text.slice(0, 10)) && !Number.isNaN(new Date(text).getTime());

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
  if (!(instant instanceof Date) || !isWritable(instant)) throw invalidDate(when, path);
  return new Date(instant.getTime());
};

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
