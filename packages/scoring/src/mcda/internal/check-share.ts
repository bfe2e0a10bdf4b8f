import { OseeError, type Path } from '@osee/core';
import { checkNumber } from './check-number.ts';

/** Refuses a number outside 0 to 1. */
export function checkShare(value: number, path: Path): number {
  if (checkNumber(value, path) < 0 || value > 1) {
    throw new OseeError('out-of-range', `Expected a number from 0 to 1, got ${value}.`, {
      path,
      details: { got: value },
    });
  }
  return value;
}
