import { isCalendarDate, isInstant } from '@osee/core';

/** Whether a text is a day and a time of day without an offset: it would be an instant in UTC with one. */
const isClockTime = (text: string): boolean => !isInstant(text) && isInstant(`${text}Z`);

/** Whether a text is a day, or a day and a time with or without an offset, that exists. */
export const isDateOrTime = (text: unknown): text is string =>
  isCalendarDate(text) || isInstant(text) || (typeof text === 'string' && isClockTime(text));

/** The day as it was written, whatever the offset. */
export const dayOf = (text: string): string => text.slice(0, 10);
