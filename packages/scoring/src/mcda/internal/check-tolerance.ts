import { OseeError, type Path } from '@osee/core';
import { checkNumber } from './check-number.ts';

/** Refuses a tolerance below 0. */
export function checkTolerance(tolerance: number, path: Path): number {
  if (checkNumber(tolerance, path) < 0) {
    throw new OseeError('bad-tolerance', `Expected a tolerance of 0 or more, got ${tolerance}.`, {
      path,
      details: { got: tolerance },
    });
  }
  return tolerance;
}
