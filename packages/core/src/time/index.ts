export { isCalendarDate, isInstant } from './calendar-date.ts';
export { dayInZone, isTimeZone } from './time-zone.ts';
