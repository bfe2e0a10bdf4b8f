import { describeValue, isInstant, OseeError } from '@osee/core';

/** Milliseconds since 1970 of an ISO 8601 instant that exists; `Date.parse` alone takes 30 February. */
export const instant = (text: string, path: readonly (string | number)[]): number => {
  if (isInstant(text)) return Date.parse(text);
  const got = describeValue(text);
  throw new OseeError('bad-instant', `Expected an ISO 8601 instant with its offset, got ${got}.`, {
    path,
    details: { got },
  });
};
