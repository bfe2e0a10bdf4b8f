const dateOnly = /^(\d{4})-(\d{2})-(\d{2})$/u;
const dateAndTime =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/u;

/** Whether a text is a day of the calendar, as `YYYY-MM-DD`. */
export const isCalendarDate = (text: unknown): text is string => {
  const parts = typeof text === 'string' ? dateOnly.exec(text) : null;
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
};

/** Whether a day and a time says how far its clock is from UTC. */
export const hasOffset = (text: string): boolean => dateAndTime.exec(text)?.[3] !== undefined;

/** Whether a text is a day, or a day and a time with or without an offset, that exists. */
export const isDateOrTime = (text: unknown): text is string => {
  if (isCalendarDate(text)) return true;
  const parts = typeof text === 'string' ? dateAndTime.exec(text) : null;
  return parts !== null && isCalendarDate(parts[1]);
};

/** The day as it was written, whatever the offset. */
export const dayOf = (text: string): string => text.slice(0, 10);
