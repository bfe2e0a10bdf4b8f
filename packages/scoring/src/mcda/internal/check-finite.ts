import { OseeError, type Path } from '@osee/core';

/** A result that numbers can tell; refuses one that passed the largest of them on the way. */
export function checkFinite(result: number, path: Path): number {
  if (!Number.isFinite(result)) {
    throw new OseeError('out-of-range', 'Expected numbers whose result is finite, got too large ones.', {
      path,
      details: { got: result },
    });
  }
  return result;
}
