import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';

/**
 * Refuses what is no time zone, so that the zone of the machine never steps in.
 *
 * @throws `OseeError` with code `unknown-time-zone`
 */
export const checkTimeZone = (timeZone: string, path: Path): void => {
  try {
    if (typeof timeZone === 'string') {
      dayFormat(timeZone);
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

/** The day on which an instant falls in a zone, as `YYYY-MM-DD`, in the years 1 to 9999. */
export const dayInZone = (instant: Date, timeZone: string): string =>
  formatDay(dayFormat(timeZone), instant.getTime());

/** No zone is further from UTC, and no change of the clock is longer, than a day and two hours. */
const widest = 26 * 60 * 60 * 1000;

/**
 * The first instant that falls on a day in a zone. Where the clock skips midnight it lies after it, and where midnight
 * comes twice it is the first one. The search asks for days only, so that the zone of the machine has no part in it.
 */
export const startOfZonedDay = (day: string, timeZone: string): Date => {
  const format = dayFormat(timeZone);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let before = midnight - widest;
  let from = midnight + widest;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (formatDay(format, middle) >= day) from = middle;
    else before = middle;
  }
  return new Date(from);
};

const dayFormat = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });

const formatDay = (format: Intl.DateTimeFormat, time: number): string => {
  const [month = '', day = '', year = ''] = format.format(time).split('/');
  return `${year.padStart(4, '0')}-${month}-${day}`;
};
