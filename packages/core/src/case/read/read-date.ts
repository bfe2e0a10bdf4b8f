import { isCalendarDate } from '../../time/calendar-date.ts';
import type { Reader } from './context.ts';

const strict =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;
const loose =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s*(?:([Zz])|([+-]\d{2}):?(\d{2})?)?)?$/u;

/** Whether the text is an instant as CASE wants it: RFC 3339 with an offset. */
export const isDateTime = (text: string): boolean => isCalendarDate(strict.exec(text)?.[1] ?? '');

/** Reads an instant; one without an offset is taken as UTC, a day as its first moment. */
export const readDateTime: Reader<string> = (value, path, { report }) => {
  if (typeof value === 'string' && isDateTime(value)) return value;
  const rewritten = typeof value === 'string' ? rewrite(value.trim()) : '';
  if (isDateTime(rewritten)) {
    report('date-rewritten', path, { got: value, used: rewritten });
    return rewritten;
  }
  report('unreadable-value', path);
  return undefined;
};

const rewrite = (text: string): string => {
  const [, day = '', time = '00:00', seconds = ':00', , hours, minutes = '00'] = loose.exec(text) ?? [];
  return `${day}T${time}${seconds}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`;
};

/** Reads a day; of an instant the day as written. */
export const readDate: Reader<string> = (value, path, { report }) => {
  const day = typeof value === 'string' ? value.trim().slice(0, 10) : '';
  if (!isCalendarDate(day)) {
    report('unreadable-value', path);
    return undefined;
  }
  if (day !== value) report('date-rewritten', path, { got: value, used: day });
  return day;
};
