export { describeValue } from './describe-value.ts';
export type { Issue, Severity } from './issue.ts';
export { OseeError, type OseeErrorContext } from './osee-error.ts';
export type { Path } from './path.ts';
