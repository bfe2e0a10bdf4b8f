import { OseeError, type Path } from '@osee/core';
import { shown } from './shown.ts';

/** Refuses NaN, infinities and anything that is not a number. */
export function checkNumber(value: number, path: Path): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new OseeError('not-a-finite-number', `Expected a finite number, got ${shown(value)}.`, {
      path,
      details: { got: value },
    });
  }
  return value;
}
