import { isRecord, OseeError, type Path } from '@osee/core';
import { nearestName } from './nearest-name.ts';
import { shown } from './shown.ts';

/** The names of the options of a function; the type sees to it that none is left out. */
export type OptionNames<Options> = Readonly<
  Record<Options extends unknown ? keyof Options & string : never, true>
>;

/** Refuses options that are no object, and names that no option has: a misspelt one must not be passed over. */
export function checkOptions<Options extends object>(
  options: Options,
  names: OptionNames<Options>,
  path: Path = [],
): Options {
  checkRecord(options, path.length > 0 ? path : ['options']);
  const known = Object.keys(names);
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(names, name)) refuseName(name, known, nearestName(name, known), path);
  }
  return options;
}

/** Refuses what looks like a misspelt member of a record that may have members of the caller's own. */
export function checkMembers<Members extends object>(
  record: Members,
  names: OptionNames<Members>,
  path: Path,
): void {
  checkRecord(record, path);
  const known = Object.keys(names);
  // One letter more or less makes another word of a short name.
  const long = known.filter((name) => name.length > 3);
  for (const name of Object.keys(record)) {
    if (Object.hasOwn(names, name)) continue;
    const nearest = nearestName(name, long, 2);
    if (nearest !== null) refuseName(name, known, nearest, path);
  }
}

function refuseName(name: string, known: readonly string[], nearest: string | null, path: Path): never {
  const hint = nearest === null ? '' : `; did you mean ${nearest}`;
  throw new OseeError('unknown-option', `Expected one of ${known.join(', ')}, got ${shown(name)}${hint}.`, {
    path: [...path, name],
    details: { expected: known, got: name, nearest },
  });
}

/** Refuses anything but an object with named entries. */
export function checkRecord(value: object, path: Path): void {
  if (!isRecord(value)) {
    throw new OseeError('not-an-object', `Expected an object, got ${shown(value)}.`, {
      path,
      details: { got: value },
    });
  }
}

/** Refuses anything but a function. */
export function checkFunction(value: unknown, path: Path): void {
  if (typeof value !== 'function') {
    throw new OseeError('not-a-function', `Expected a function, got ${shown(value)}.`, {
      path,
      details: { got: value },
    });
  }
}
