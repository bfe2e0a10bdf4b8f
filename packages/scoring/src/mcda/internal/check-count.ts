import { OseeError, type Path } from '@osee/core';
import { shown } from './shown.ts';

/** Refuses anything that is not a whole number of at least `least`. */
export function checkCount(count: number, path: Path, least = 1): number {
  if (!Number.isSafeInteger(count) || count < least) {
    throw new OseeError('bad-count', `Expected a whole number of ${least} or more, got ${shown(count)}.`, {
      path,
      details: { got: count, least },
    });
  }
  return count;
}
