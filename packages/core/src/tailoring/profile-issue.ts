import { briefIssue } from '../errors/brief-issue.ts';
import type { Issue } from '../errors/issue.ts';
import type { Path } from '../errors/path.ts';

/**
 * What {@link checkProfiles} can find.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { ProfileIssueCode } from '@osee/core';
 *
 * const code: ProfileIssueCode = 'profile-conflict';
 * ```
 */
export type ProfileIssueCode =
  | 'malformed-profile'
  | 'wrong-framework'
  | 'wrong-version'
  | 'duplicate-profile'
  | 'missing-profile'
  | 'profile-cycle'
  | 'missing-reason'
  | 'unknown-target'
  | 'duplicate-id'
  | 'value-out-of-range'
  | 'profile-conflict'
  | 'empty-selection';

/** An error that profiles give; `path` begins with the id of the profile. */
export const profileError = (
  code: ProfileIssueCode,
  path: Path,
  message: string,
  details: Record<string, unknown> = {},
): Issue<ProfileIssueCode> => briefIssue({ code, severity: 'error', path, message, details });
