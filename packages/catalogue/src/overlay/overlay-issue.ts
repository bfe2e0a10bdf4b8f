import type { Issue, Path } from '@osee/core';

/**
 * What can come up when an overlay meets a catalogue.
 *
 * @category overlays
 * @example
 * ```ts
 * import type { OverlayIssueCode } from '@osee/catalogue';
 *
 * const code: OverlayIssueCode = 'changed-upstream';
 * ```
 */
export type OverlayIssueCode =
  | 'other-catalogue'
  | 'other-version'
  | 'unknown-resource'
  | 'id-is-taken'
  | 'unknown-field'
  | 'bad-value'
  | 'set-twice'
  | 'duplicate-address'
  | 'changed-upstream'
  | 'no-longer-needed';

export const overlayIssue = (
  code: OverlayIssueCode,
  severity: Issue['severity'],
  path: Path,
  message: string,
  details: Issue['details'] = {},
): Issue<OverlayIssueCode> => ({ code, severity, path, message, details });
