import { type Issue, OseeError, type Path } from '@osee/core';

/** A mistake in the input, with the place and what was found there. */
export const problem = (
  code: string,
  path: Path,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): Issue => ({ code, severity: 'error', path, message, details });

/** Throws the first mistake, with all of them in its details. */
export const throwFirst = (issues: readonly Issue[]): void => {
  const [first] = issues;
  if (first === undefined) return;
  throw new OseeError(first.code, first.message, {
    path: first.path,
    details: { ...first.details, issues },
  });
};
