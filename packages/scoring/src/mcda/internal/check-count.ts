import { OseeError, type Path } from '@osee/core';

/** Refuses anything but a whole number of 1 or more. */
export function checkCount(count: number, path: Path): number {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new OseeError('bad-count', `Expected a whole number of 1 or more, got ${String(count)}.`, {
      path,
      details: { got: count },
    });
  }
  return count;
}
