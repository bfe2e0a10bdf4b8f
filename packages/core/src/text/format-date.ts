import { expectString } from '../input/expect-shape.ts';
import { isCalendarDate } from '../time/calendar-date.ts';
import { conventionsOf } from './conventions.ts';
import type { LanguageTag } from './language-tag.ts';

/**
 * Writes a calendar date in words, in the way of a language. In Arabic a month has both of its names, as the United
 * Nations write them.
 *
 * @param date - `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; anything else, also a day that there is not, is returned as it is
 * @param locale - BCP 47 tag; the language alone counts, and one that is not held keeps the date as it is
 * @returns the date as text
 * @throws `OseeError` with code `invalid-locale` for a tag that is not well-formed
 * @category languages
 * @example
 * ```ts
 * import { formatDate } from '@osee/core';
 *
 * formatDate('2026-09-01', 'en'); // => '1 September 2026'
 * formatDate('2026-09-01', 'fr'); // => '1er septembre 2026'
 * formatDate('2026-09', 'es'); // => 'septiembre de 2026'
 * ```
 */
export const formatDate = (date: string, locale: LanguageTag): string => {
  expectString(date, ['date']);
  const { months, date: write } = conventionsOf(locale);
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(date);
  const month = found ? months[Number(found[2]) - 1] : undefined;
  const isDay = found?.[3] === undefined || isCalendarDate(date);
  if (!found || month === undefined || !isDay) return date;
  return write(found[3] === undefined ? null : Number(found[3]), month, found[1] ?? '');
};
