import { OseeError, type Path } from '@osee/core';
import { shown } from './shown.ts';

/** Refuses anything but a list that is as long as the thing it belongs to. */
export function checkLength(list: readonly unknown[], expected: number, path: Path): void {
  if (!Array.isArray(list) || list.length !== expected) {
    const got = Array.isArray(list) ? list.length : shown(list);
    throw new OseeError('wrong-length', `Expected a list of ${expected}, got ${got}.`, {
      path,
      details: { expected, got },
    });
  }
}
