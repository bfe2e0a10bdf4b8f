/**
 * The error that broken calls throw, and issues as data.
 *
 * Take it instead of the root in code that throws or catches and needs nothing else.
 *
 * - `OseeError`: an error with `code`, `path` and `details`
 * - `hasCode`: whether an error has a code
 * - `describeValue`: a value in a few words, for a message
 *
 * Guide: `docs/guides/errors.md`
 *
 * @packageDocumentation
 */
export { describeValue } from './describe-value.ts';
export { hasCode } from './has-code.ts';
export type { Issue, Severity } from './issue.ts';
export { OseeError, type OseeErrorContext } from './osee-error.ts';
export type { OseeErrorCode } from './osee-error-code.ts';
export type { Path } from './path.ts';
