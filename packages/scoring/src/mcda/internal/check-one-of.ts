import { OseeError, type Path } from '@osee/core';
import { nearestName } from './nearest-name.ts';
import { shown } from './shown.ts';

/** Refuses an option that is not one of the names it may have. */
export function checkOneOf<Name extends string>(value: Name, names: readonly Name[], path: Path): Name {
  if (!names.includes(value)) {
    const nearest = typeof value === 'string' ? nearestName(value, names) : null;
    const hint = nearest === null ? '' : `; did you mean ${nearest}`;
    throw new OseeError(
      'unknown-option',
      `Expected one of ${names.join(', ')}, got ${shown(value)}${hint}.`,
      {
        path,
        details: { expected: names, got: value, nearest },
      },
    );
  }
  return value;
}
