import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';
import { inUtc } from '../time/in-utc.ts';

const midnight = (day: string): string => `${day}T00:00:00Z`;
const written = (date: Date, path: Path): string => {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  if (!/^\d{4}-/u.test(text)) {
    throw new OseeError('date-out-of-range', 'Expected a day in the years 0000 to 9999.', { path });
  }
  return text.slice(0, 10);
};

/**
 * The day so many days later.
 *
 * @throws `OseeError` with code `date-out-of-range`
 */
export const shiftDay = (day: string, days: number, path: Path = []): string =>
  written(addDays(midnight(day), days, { in: inUtc }), path);

/**
 * The last day of a term of whole months that begins on a day: the day before the same day of the month in which the
 * term runs out, or the last day of that month where it has no such day.
 *
 * @see Regulation (EEC, Euratom) No 1182/71, article 3(2)(c)
 * @throws `OseeError` with code `date-out-of-range`
 */
export const lastDayOfTerm = (firstDay: string, months: number, path: Path = []): string => {
  const anniversary = written(addMonths(midnight(firstDay), months, { in: inUtc }), path);
  const isClamped = anniversary.slice(8) !== firstDay.slice(8);
  return isClamped ? anniversary : shiftDay(anniversary, -1, path);
};
