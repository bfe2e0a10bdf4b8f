import { OseeError, type Path } from '@osee/core';
import { shown } from './shown.ts';

/** Refuses an id that is no text. */
export function checkId(id: string, path: Path): string {
  if (typeof id !== 'string') {
    throw new OseeError('bad-id', `Expected an id as text, got ${shown(id)}.`, {
      path,
      details: { got: id },
    });
  }
  return id;
}
