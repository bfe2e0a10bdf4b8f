import type { Issue } from '../errors/issue.ts';
import { OseeError } from '../errors/osee-error.ts';

/** Throws the first of several issues, with all of them in `details.issues`. */
export const refuse = (issues: readonly Issue[]): void => {
  const [first] = issues;
  if (first)
    throw new OseeError(first.code, first.message, {
      path: first.path,
      details: { ...first.details, issues },
    });
};
