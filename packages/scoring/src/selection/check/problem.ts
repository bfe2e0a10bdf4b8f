import { type Issue, OseeError, type Path } from '@osee/core';

/** A mistake in the input unless a condition holds: what was expected there, and what was found. */
export const unless = (
  holds: boolean,
  code: string,
  path: Path,
  expected: string,
  got?: unknown,
): readonly Issue[] =>
  holds
    ? []
    : [
        {
          code,
          severity: 'error',
          path,
          message: `Expected ${expected}, got ${shown(got)}.`,
          details: { got },
        },
      ];

const shown = (got: unknown): string => {
  if (typeof got === 'string') return `"${got}"`;
  if (got === undefined || got === null) return 'none';
  return typeof got === 'object' ? 'something else' : String(got);
};

/** The mistakes in keys of which each may stand once. */
export const repeated = (
  keys: readonly string[],
  code: string,
  pathOf: (index: number) => Path,
): readonly Issue[] => {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    const isNew = !seen.has(key);
    seen.add(key);
    return unless(isNew, code, pathOf(index), 'each one once', key);
  });
};

/** Throws the first mistake, with all of them in its details. */
export const throwFirst = (issues: readonly Issue[]): void => {
  const [first] = issues;
  if (first === undefined) return;
  throw new OseeError(first.code, first.message, {
    path: first.path,
    details: { ...first.details, issues },
  });
};
