import type { Issue } from '../errors/issue.ts';
import type { DocumentIssue } from './document-issue.ts';

/**
 * What a migration made of a content: the new form and every change in it, or why it could not.
 *
 * @category documents
 * @example
 * ```ts
 * import type { MigratedContent } from '@osee/core';
 *
 * const unchanged: MigratedContent = { ok: true, content: {}, changes: [] };
 * ```
 */
export type MigratedContent =
  | { readonly ok: true; readonly content: unknown; readonly changes: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly DocumentIssue[] };

/**
 * One step from a version of a form to the next.
 *
 * @category documents
 * @example
 * ```ts
 * import type { DocumentMigration } from '@osee/core';
 *
 * const migration: DocumentMigration = {
 *   from: '0.9.0',
 *   to: '1.0.0',
 *   migrate: (content) => ({ ok: true, content, changes: [] }),
 * };
 * ```
 */
export interface DocumentMigration {
  readonly from: string;
  readonly to: string;
  /** Makes a new content; the one given is never changed. It is plain JSON, of any shape. */
  readonly migrate: (content: unknown) => MigratedContent;
}

/**
 * The form of a kind of document: the version in use and the way to it from older ones.
 *
 * @category documents
 * @example
 * ```ts
 * import type { DocumentFormat } from '@osee/core';
 *
 * const format: DocumentFormat = { kind: 'my-report', schemaVersion: '1.0.0', migrations: [] };
 * ```
 */
export interface DocumentFormat {
  readonly kind: string;
  readonly schemaVersion: string;
  readonly migrations: readonly DocumentMigration[];
}
