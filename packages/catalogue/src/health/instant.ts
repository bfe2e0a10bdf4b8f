import { OseeError } from '@osee/core';

const pattern = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** Milliseconds since 1970 of an ISO 8601 instant whose date exists; `Date.parse` alone takes 30 February. */
export const instant = (text: string, path: readonly (string | number)[]): number => {
  const [, year, month, day] = pattern.exec(text) ?? [];
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const time = midnight.getUTCDate() === Number(day) ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(time)) return time;
  throw new OseeError('bad-instant', `Expected an ISO 8601 instant with its offset, got "${text}".`, {
    path,
    details: { got: text },
  });
};
