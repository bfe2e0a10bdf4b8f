import { dayFormat, formatDay } from '../time/time-zone.ts';

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
