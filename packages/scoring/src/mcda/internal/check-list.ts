import { OseeError, type Path } from '@osee/core';
import { shown } from './shown.ts';

/** Refuses anything but an array. */
export function checkList<List extends readonly unknown[]>(list: List, path: Path): List {
  if (!Array.isArray(list)) {
    throw new OseeError('not-a-list', `Expected a list, got ${shown(list)}.`, {
      path,
      details: { got: list },
    });
  }
  return list;
}

/** Refuses anything but an array of at least one entry. */
export function checkFilledList<List extends readonly unknown[]>(list: List, path: Path): List {
  if (checkList(list, path).length === 0) {
    throw new OseeError('no-values', 'Expected at least one value, got none.', { path });
  }
  return list;
}
