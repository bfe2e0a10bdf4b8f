import { briefIssue } from '../errors/brief-issue.ts';
import type { Issue } from '../errors/issue.ts';
import type { Path } from '../errors/path.ts';

/**
 * What can be wrong with a document: with its bytes (`not-json` to `forbidden-key`), its envelope (`not-a-document` to
 * `not-migratable`) or its form.
 *
 * @category documents
 * @example
 * ```ts
 * import type { DocumentIssueCode } from '@osee/core';
 *
 * const code: DocumentIssueCode = 'newer-version';
 * ```
 */
export type DocumentIssueCode =
  | 'not-json'
  | 'too-deep'
  | 'too-many-values'
  | 'too-many-items'
  | 'text-too-long'
  | 'forbidden-key'
  | 'not-a-document'
  | 'unknown-kind'
  | 'wrong-kind'
  | 'unknown-version'
  | 'newer-version'
  | 'older-version'
  | 'not-migratable'
  | 'missing-property'
  | 'unknown-property'
  | 'wrong-type'
  | 'wrong-value'
  | 'wrong-form'
  | 'out-of-range';

/**
 * Something wrong with a document.
 *
 * @category documents
 * @example
 * ```ts
 * import { migrateDocument, type DocumentIssue } from '@osee/core';
 *
 * const result = migrateDocument({ kind: 'recipe', schemaVersion: '1.0.0', content: {} });
 * const issues: readonly DocumentIssue[] = result.ok ? [] : result.issues;
 * issues.map((issue) => issue.code); // => ['unknown-kind']
 * ```
 */
export type DocumentIssue = Issue<DocumentIssueCode>;

/** An error in a document. */
export const documentIssue = (
  code: DocumentIssueCode,
  path: Path,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): DocumentIssue => briefIssue({ code, severity: 'error', path, message, details });
