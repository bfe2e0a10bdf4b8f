import { OseeError, type Path } from '@osee/core';

/** Refuses an option that is not one of the names it may have. */
export function checkOneOf<Name extends string>(value: Name, names: readonly Name[], path: Path): Name {
  if (!names.includes(value)) {
    throw new OseeError('unknown-option', `Expected one of ${names.join(', ')}, got ${String(value)}.`, {
      path,
      details: { expected: names, got: value },
    });
  }
  return value;
}
