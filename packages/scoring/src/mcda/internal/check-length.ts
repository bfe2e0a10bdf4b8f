import { OseeError, type Path } from '@osee/core';

/** Refuses a list that is not as long as the thing it belongs to. */
export function checkLength(list: readonly unknown[], expected: number, path: Path): void {
  if (!Array.isArray(list) || list.length !== expected) {
    const got = Array.isArray(list) ? list.length : typeof list;
    throw new OseeError('wrong-length', `Expected a list of ${expected}, got ${got}.`, {
      path,
      details: { expected, got },
    });
  }
}
