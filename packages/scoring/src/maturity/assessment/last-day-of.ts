import type { Evidence } from './evidence.ts';

/**
 * The same day of the month so many months later, or the last day of that month where it has no such day. Of a text that
 * is no day, and after the year 9999, nothing is known.
 */
export const monthsLater = (day: string, months: number): string | undefined => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  const count = Number(year) * 12 + Number(month) - 1 + Math.floor(months);
  const [laterYear, laterMonth] = [Math.floor(count / 12), (count % 12) + 1];
  if (!(laterYear <= 9999)) return undefined;
  const isLeap = laterYear % 4 === 0 && (laterYear % 100 !== 0 || laterYear % 400 === 0);
  const length = laterMonth === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(laterMonth) ? 30 : 31;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(laterYear).padStart(4, '0')}-${two(laterMonth)}-${two(Math.min(Number(date), length))}`;
};

/**
 * The last day on which a piece of evidence counts: the day that it states, or the end of the months for which the
 * criterion lets evidence count, whichever comes first. `undefined`: it counts for ever.
 */
export const lastDayOf = (
  { collected, expires }: Pick<Evidence, 'collected' | 'expires'>,
  months?: number,
): string | undefined => {
  const oldest = months === undefined ? undefined : monthsLater(collected, months);
  if (oldest === undefined || expires === undefined) return oldest ?? expires;
  return oldest < expires ? oldest : expires;
};
