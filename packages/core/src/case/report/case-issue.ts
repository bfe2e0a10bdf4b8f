import type { Issue, Severity } from '../../errors/issue.ts';

/** How much each kind of finding matters. */
export const severities = {
  'not-a-package': 'error',
  'missing-document': 'error',
  'moved-part': 'info',
  'null-field': 'info',
  'service-field': 'info',
  'unknown-field': 'warning',
  'renamed-field': 'info',
  'wrong-type': 'warning',
  'unreadable-value': 'warning',
  'missing-field': 'warning',
  'white-space-changed': 'info',
  'date-rewritten': 'info',
  'identifier-missing': 'warning',
  'identifier-rewritten': 'info',
  'identifier-replaced': 'warning',
  'duplicate-identifier': 'warning',
  'unknown-association-type': 'warning',
  'item-without-parent': 'warning',
  'unknown-parent': 'warning',
  'second-parent': 'info',
  cycle: 'error',
  'extension-left-out': 'warning',
  'item-left-out': 'warning',
  'field-left-out': 'warning',
  'association-left-out': 'warning',
  'order-changed': 'info',
  'creator-not-given': 'info',
  'not-translated': 'info',
  'levels-mapped': 'info',
  'item-moved': 'warning',
  'notes-unreadable': 'warning',
  'source-unknown': 'info',
  'status-unknown': 'warning',
  'licence-unknown': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/**
 * What writing or reading a CASE package can find: first what is odd in a package, then what one side cannot hold.
 *
 * @category CASE
 * @example
 * ```ts
 * import type { CaseIssueCode } from '@osee/core/case';
 *
 * const code: CaseIssueCode = 'duplicate-identifier';
 * ```
 */
export type CaseIssueCode = keyof typeof severities;

/**
 * One finding of a loss report. Findings of one kind about one field are told together: `path` is the place of the
 * first, `details.count` their number, `details.occurrences` every place with its values.
 *
 * @category CASE
 * @example
 * ```ts
 * import { readCasePackage, type CaseIssue } from '@osee/core/case';
 *
 * const report: readonly CaseIssue[] = readCasePackage('no package').report;
 * report[0]?.code; // => 'not-a-package'
 * ```
 */
export type CaseIssue = Issue<CaseIssueCode>;
