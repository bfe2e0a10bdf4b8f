const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const commonDay =
  '(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';
const day = `(?:[0-9]{4}-${commonDay}|${leapYear}-02-29)`;
const hourAndMinute = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const seconds = String.raw`:[0-5][0-9](?:\.[0-9]{1,9})?`;
const offset = `(?:Z|[+-]${hourAndMinute})`;
const coarseDate = '[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?';

/**
 * The forms in which the library takes dates, as regular expressions that every dialect reads alike. The checks of code
 * and the schemas of documents both use them, so that what one takes the other does not refuse.
 */
export const dateForms = {
  /** A day that exists, as `YYYY-MM-DD`. */
  day: `^${day}$`,
  /** An instant of RFC 3339: with seconds and an offset. */
  instant: `^${day}T${hourAndMinute}${seconds}${offset}$`,
  /** An instant, where seconds may be absent. */
  instantToMinute: `^${day}T${hourAndMinute}(?:${seconds})?${offset}$`,
  /** A day, or an instant whose seconds may be absent. */
  dayOrInstant: `^${day}(?:T${hourAndMinute}(?:${seconds})?${offset})?$`,
  /** A month, as `YYYY-MM`. */
  month: '^[0-9]{4}-(?:0[1-9]|1[0-2])$',
  /** A day, a month or a year, or an interval of two. */
  partialDate: `^${coarseDate}(?:/${coarseDate})?$`,
} as const;
