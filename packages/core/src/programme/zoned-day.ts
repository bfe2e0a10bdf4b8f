import { TZDate } from '@date-fns/tz';
import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';

/**
 * Refuses what is no time zone, so that the zone of the machine never steps in.
 *
 * @throws {@link OseeError} with code `unknown-time-zone`
 */
export const checkTimeZone = (timeZone: string, path: Path): void => {
  try {
    if (typeof timeZone === 'string') {
      new Intl.DateTimeFormat('en', { timeZone });
      return;
    }
  } catch {
    // The error below tells more than the one of the platform.
  }
  throw new OseeError(
    'unknown-time-zone',
    `Expected an IANA time zone such as Europe/Zurich, got ${JSON.stringify(timeZone)}.`,
    { path, details: { got: timeZone } },
  );
};

/** The instant at which a day begins in a zone; where the clock skips midnight, the first instant after it. */
export const startOfZonedDay = (day: string, timeZone: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const midnight = new TZDate(2000, 0, 1, 0, 0, 0, 0, timeZone);
  // The constructor reads the years 0 to 99 as 1900 to 1999; the setter does not.
  midnight.setFullYear(year, month - 1, date);
  return new Date(midnight.getTime());
};

/** The day on which an instant falls in a zone, as `YYYY-MM-DD`. */
export const dayInZone = (instant: Date, timeZone: string): string => {
  const local = new TZDate(instant.getTime(), timeZone);
  const digits = [local.getFullYear(), local.getMonth() + 1, local.getDate()];
  return digits.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
};
