import { OseeError, type Path } from '@osee/core';

/** Refuses NaN, infinities and anything that is not a number. */
export function checkNumber(value: number, path: Path): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new OseeError('not-a-finite-number', `Expected a finite number, got ${String(value)}.`, {
      path,
      details: { got: value },
    });
  }
  return value;
}
