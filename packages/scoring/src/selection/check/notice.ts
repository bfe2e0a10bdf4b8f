import type { Issue, Severity } from '@osee/core';

/** Something that was noticed about one applicant. */
export const notice = (
  code: string,
  severity: Severity,
  path: Issue['path'],
  message: string,
  details: Issue['details'] = {},
): Issue => ({ code, severity, path, message, details });
