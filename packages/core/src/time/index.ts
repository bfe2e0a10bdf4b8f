/**
 * Days and time zones without a clock.
 *
 * Take it instead of the root where dates come in as texts.
 *
 * - `isCalendarDate`: whether a text is a day that exists
 * - `dayInZone`: the day of an instant in a time zone
 * - `isTimeZone`: whether a name is a time zone
 *
 * Guide: `docs/guides/programme.md`
 *
 * @packageDocumentation
 */
export { isCalendarDate, isInstant } from './calendar-date.ts';
export { dayInZone, isTimeZone } from './time-zone.ts';
