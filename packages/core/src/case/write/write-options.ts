import { describeValue } from '../../errors/describe-value.ts';
import { OseeError } from '../../errors/osee-error.ts';
import type { MessagesOn } from '../../text/message-bundle.ts';
import { isDateTime } from '../read/read-date.ts';
import type { CaseIssueCode } from '../report/case-issue.ts';

/**
 * How a CASE package is written.
 *
 * @category CASE
 * @example
 * ```ts
 * import type { CaseWriteOptions } from '@osee/core/case';
 *
 * const options: CaseWriteOptions = { lastChangeDateTime: '2026-01-01T00:00:00Z', extensions: true };
 * ```
 */
export interface CaseWriteOptions {
  /** When the content last changed: ISO 8601 with seconds and an offset. */
  readonly lastChangeDateTime: string;
  /**
   * Whether to write what only extensions hold: extension fields, and roles and targets of our own under `ext:`.
   * Providers that want the mark of 1EdTech must not, so `false` without it.
   */
  readonly extensions?: boolean;
  /** The sentences of the report; English without it. */
  readonly locale?: MessagesOn<'case', CaseIssueCode>;
}

/** Refuses a time that CASE would refuse. */
export const checkDateTime = (lastChangeDateTime: unknown): string => {
  if (typeof lastChangeDateTime === 'string' && isDateTime(lastChangeDateTime)) return lastChangeDateTime;
  throw new OseeError(
    'invalid-date',
    'Expected an instant with seconds and an offset, such as 2026-01-01T00:00:00Z, got another value.',
    { path: ['lastChangeDateTime'], details: { got: describeValue(lastChangeDateTime) } },
  );
};
