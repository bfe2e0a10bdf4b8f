import type { Path } from '@osee/core';
import { fail } from '../compile/fail.ts';

/** Refuses what is not a day of the calendar, written `YYYY-MM-DD`. */
export const checkDate = (path: Path, text: string): void => {
  const day = new Date(`${text}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(day.getTime());
  if (!exists || day.toISOString().slice(0, 10) !== text) {
    fail('invalid-date', path, 'a day that exists, as YYYY-MM-DD', text);
  }
};
