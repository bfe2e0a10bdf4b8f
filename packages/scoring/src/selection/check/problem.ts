import { describeValue, type Issue, OseeError, type Path } from '@osee/core';

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
          details: { got: isShort(got) ? got : shown(got) },
        },
      ];

const shown = (got: unknown): string => (got === undefined || got === null ? 'none' : describeValue(got));

/** A message and its details never carry whole inputs. */
const isShort = (got: unknown): boolean =>
  got === undefined ||
  got === null ||
  typeof got === 'number' ||
  typeof got === 'boolean' ||
  (typeof got === 'string' && got.length <= 200);

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

/** Throws the first mistake, with all of them in its details; warnings are no mistakes. */
export const throwFirst = (found: readonly Issue[]): void => {
  const issues = found.filter(({ severity }) => severity === 'error');
  const [first] = issues;
  if (first === undefined) return;
  throw new OseeError(first.code, first.message, {
    path: first.path,
    details: { ...first.details, issues },
  });
};
