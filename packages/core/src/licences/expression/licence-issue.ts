import type { Issue, Severity } from '../../errors/issue.ts';
import { shorten } from '../../errors/shorten.ts';

/**
 * What can be found in a licence expression.
 *
 * @category licences
 * @example
 * ```ts
 * import { type LicenceIssueCode, readLicenceExpression } from '@osee/core/licences';
 *
 * const codes: readonly LicenceIssueCode[] = readLicenceExpression('gpl-3.0').issues.map(({ code }) => code);
 * codes; // => ['deprecated-id']
 * ```
 */
export type LicenceIssueCode = keyof typeof issueTexts;

/** Severity and English sentence of each issue. */
export const issueTexts = {
  'empty-expression': ['error', 'Expected a licence expression, got nothing.'],
  'expression-too-long': ['error', 'Expected an expression of at most {maximum} signs, got more.'],
  'expression-too-deep': ['error', 'Expected at most {maximum} parentheses inside each other, got more.'],
  'too-many-licences': ['error', 'Expected at most {maximum} licences in an expression, got more.'],
  'unreadable-expression': ['error', 'Expected a licence expression, got “{found}”.'],
  'unknown-licence': ['error', 'Expected a licence of the table, by id or name, got “{found}”.'],
  'not-an-exception': ['error', 'Expected an exception of the SPDX list after WITH, got “{found}”.'],
  'ambiguous-name': ['error', '“{found}” is a name of several licences or versions; give the SPDX id.'],
  'known-by-text-only': ['warning', '{licence} is known only by its own text.'],
  'deprecated-id': ['warning', '“{found}” is a deprecated id; it was read as {licence}.'],
  'deprecated-without-successor': ['warning', '{licence} is a deprecated id without a simple successor.'],
  'no-later-version-clause': ['warning', '{licence} has no clause on later versions; the + means nothing.'],
  'slash-read-as-or': ['warning', 'A slash in “{found}” was read as OR.'],
  'read-as': ['info', '“{found}” was read as {licence}.'],
  'operator-case': ['info', 'AND, OR and WITH are written in capitals.'],
} as const satisfies Record<string, readonly [Severity, string]>;

/**
 * An issue with a licence expression; `details` has what was found and what it was read as.
 *
 * @category licences
 * @example
 * ```ts
 * import { type LicenceIssue, readLicenceExpression } from '@osee/core/licences';
 *
 * const [issue]: readonly LicenceIssue[] = readLicenceExpression('BSD').issues;
 * issue?.message; // => '“BSD” is a name of several licences or versions; give the SPDX id.'
 * ```
 */
export type LicenceIssue = Issue<LicenceIssueCode>;

export const licenceIssue = (
  code: LicenceIssueCode,
  details: Readonly<Record<string, string | number | readonly string[]>> = {},
): LicenceIssue => {
  const [severity, text] = issueTexts[code];
  const message = text.replaceAll(/\{(\w+)\}/gu, (_, key: string) =>
    shorten(String(Object.hasOwn(details, key) ? details[key] : ''), 60),
  );
  return { code, severity, path: [], message, details };
};
