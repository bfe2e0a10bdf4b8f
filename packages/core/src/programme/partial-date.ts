import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';
import { isCalendarDate } from '../time/calendar-date.ts';
import { inUtc } from '../time/in-utc.ts';

/**
 * The finest part of a date that a source gives.
 *
 * @category programme
 * @example
 * ```ts
 * import type { DateUnit } from '@osee/core';
 *
 * const unit: DateUnit = 'month';
 * ```
 */
export type DateUnit = 'day' | 'month' | 'year';

/**
 * How precisely a source dates something.
 *
 * @category programme
 * @example
 * ```ts
 * import type { DatePrecision } from '@osee/core';
 *
 * const precision: DatePrecision = 'interval';
 * ```
 */
export type DatePrecision = DateUnit | 'interval';

/**
 * A date as precise as its source: `2024-05-15`, `2024-04`, `2023`, or an interval of two of these.
 *
 * @category programme
 * @example
 * ```ts
 * import { parsePartialDate, type PartialDate } from '@osee/core';
 *
 * const webinar: PartialDate = parsePartialDate('2024-04');
 * webinar.last; // => '2024-04-30'
 * ```
 */
export interface PartialDate {
  /** As written in the source of the data. */
  readonly text: string;
  readonly precision: DatePrecision;
  /** The unit of the date; the coarser one of an interval. */
  readonly unit: DateUnit;
  /** The first day that it can mean, as `YYYY-MM-DD`. */
  readonly first: string;
  /** The last day that it can mean. */
  readonly last: string;
  /** The last day on which an interval can begin; `last` for a date. */
  readonly latestStart: string;
  /** The first day on which an interval can end; `first` for a date. */
  readonly earliestEnd: string;
}

/**
 * Reads a date of the precision of day, month or year, or an interval of two such dates.
 *
 * @param text - in the forms `2024-05-15`, `2024-04`, `2023`, `2024-07/2024-12`
 * @param path - where the text stands in the caller's input, for the error
 * @returns the date with the days that it can mean
 * @throws `OseeError` with code `invalid-date` when the form is another one, the day does not exist, or an
 * interval ends before it begins
 * @category programme
 * @see ISO 8601-2:2019, Extended Date/Time Format, level 0
 * @example
 * ```ts
 * import { parsePartialDate } from '@osee/core';
 *
 * const setup = parsePartialDate('2024-07/2024-12');
 * [setup.precision, setup.unit, setup.first, setup.last]; // => ['interval', 'month', '2024-07-01', '2024-12-31']
 * ```
 */
export const parsePartialDate = (text: string, path: Path = ['date']): PartialDate => {
  const parts = typeof text === 'string' ? text.split('/').map(readPart) : [];
  const [begin, end] = parts.length === 1 ? [parts[0], parts[0]] : parts;
  if (parts.length > 2 || !begin || !end || begin.first > end.first || begin.last > end.last) {
    throw new OseeError(
      'invalid-date',
      `Expected a date such as 2024-05-15, 2024-04 or 2023, or an interval such as 2024-07/2024-12, got ${describeValue(text)}.`,
      { path, details: { got: text } },
    );
  }
  const isInterval = parts.length === 2;
  const unit = coarser(begin.unit, end.unit);
  return {
    text,
    precision: isInterval ? 'interval' : unit,
    unit,
    first: begin.first,
    last: end.last,
    latestStart: begin.last,
    earliestEnd: end.first,
  };
};

interface Part {
  readonly unit: DateUnit;
  readonly first: string;
  readonly last: string;
}

const readPart = (text: string): Part | undefined => {
  if (isCalendarDate(text)) return { unit: 'day', first: text, last: text };
  if (/^\d{4}$/u.test(text)) return { unit: 'year', first: `${text}-01-01`, last: `${text}-12-31` };
  const first = `${text}-01`;
  if (!/^\d{4}-\d{2}$/u.test(text) || !isCalendarDate(first)) return undefined;
  const last = lastDayOfMonth(`${first}T00:00:00Z`, { in: inUtc }).toISOString().slice(0, 10);
  return { unit: 'month', first, last };
};

const units: readonly DateUnit[] = ['day', 'month', 'year'];

/** The less precise of two units. */
export const coarser = (one: DateUnit, other: DateUnit): DateUnit =>
  units.indexOf(one) > units.indexOf(other) ? one : other;

/** The shortest text for a span of days in a unit: a date where both days fall in one, otherwise an interval. */
export const writePartialDate = (first: string, last: string, unit: DateUnit): string => {
  const length = { day: 10, month: 7, year: 4 }[unit];
  const [begin, end] = [first.slice(0, length), last.slice(0, length)];
  return begin === end ? begin : `${begin}/${end}`;
};
