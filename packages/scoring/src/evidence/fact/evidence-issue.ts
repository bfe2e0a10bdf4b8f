import type { Issue, Path, Severity } from '@osee/core';

/**
 * What a reader reports of a file: what could not be read or used (`error`, `warning`), or what should be known of it
 * (`info`).
 *
 * @category evidence
 * @example
 * ```ts
 * import type { EvidenceIssueCode } from '@osee/scoring/evidence';
 *
 * const code: EvidenceIssueCode = 'merge-conflict';
 * ```
 */
export type EvidenceIssueCode =
  | 'empty-file'
  | 'file-too-large'
  | 'not-text'
  | 'damaged-characters'
  | 'merge-conflict'
  | 'not-json'
  | 'not-yaml'
  | 'not-toml'
  | 'too-deep'
  | 'too-many-values'
  | 'too-many-items'
  | 'text-too-long'
  | 'forbidden-key'
  | 'duplicate-key'
  | 'address-dropped'
  | 'wrong-format'
  | 'format-not-read'
  | 'missing-field'
  | 'wrong-type'
  | 'wrong-value'
  | 'unknown-field'
  | 'unknown-version'
  | 'deprecated-field'
  | 'duplicate-entry'
  | 'not-checked'
  | 'invalid-date'
  | 'expired'
  | 'placeholder'
  | 'no-result'
  | 'score-differs'
  | 'unknown-check'
  | 'other-subject'
  | 'same-kind-twice'
  | 'facts-contradict'
  | 'several-licences'
  | 'unknown-licence'
  | 'unknown-criterion';

/**
 * Makes an issue of a file.
 *
 * @param severity - `error` where the file or the field cannot be used, `warning` where somebody should look
 */
export const evidenceIssue = (
  code: EvidenceIssueCode,
  severity: Severity,
  path: Path,
  message: string,
  details: Issue['details'] = {},
): Issue<EvidenceIssueCode> => ({ code, severity, path, message, details });
