import { type Issue, isRecord } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import { memberOf } from '../text/fields.ts';
import { readJsonText } from '../text/read-json-text.ts';

/** `first` is the form before there were scores; `deps` that of deps.dev. */
export type ScorecardForm = 'checks' | 'deps' | 'first' | 'probes' | 'history';

/** A result that may have been held as a text inside another JSON. */
export interface Unwrapped {
  readonly value: unknown;
  readonly path: readonly string[];
  readonly issues: readonly Issue<EvidenceIssueCode>[];
}

/** Names under which a payload holds the result as a text. */
const wrappers = ['JsonOutput', 'jsonOutput', 'json_output', 'result'];

/** Opens payloads that hold the result as a text. */
export const unwrap = (value: unknown): Unwrapped => {
  const name = wrappers.find((wrapper) => typeof memberOf(value, wrapper) === 'string');
  const held = typeof value === 'string' ? value : name === undefined ? undefined : memberOf(value, name);
  if (typeof held !== 'string') return { value, path: [], issues: [] };
  const path = name === undefined ? [] : [name];
  const inner = readJsonText(held);
  const issues = inner.value === undefined ? inner.issues : [];
  return {
    value: inner.value,
    path,
    issues: issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
  };
};

/** Which form of result a value is, or why it is none. */
export const formOf = (value: unknown): ScorecardForm | Issue<EvidenceIssueCode> => {
  if (!isRecord(value)) return otherFormat('an object');
  if (memberOf(value, 'runs') !== undefined && memberOf(value, 'version') !== undefined) {
    const message =
      'Expected the JSON of a result, got SARIF, which lists findings and not what ran; it is not read.';
    return evidenceIssue('format-not-read', 'error', [], message);
  }
  if (memberOf(value, 'schemaVersion') !== undefined && memberOf(value, 'message') !== undefined) {
    return otherFormat('the JSON of a badge, which holds no result');
  }
  if (Array.isArray(memberOf(value, 'findings'))) return 'probes';
  if (Object.hasOwn(value, 'overallScore') || isRecord(memberOf(value, 'repository'))) {
    return Object.hasOwn(value, 'checks') ? 'deps' : otherFormat('an object without checks');
  }
  if (Array.isArray(memberOf(value, 'Checks'))) return 'first';
  if (Object.hasOwn(value, 'checks') && isRecord(memberOf(value, 'repo'))) return 'checks';
  return isHistory(value) ? 'history' : otherFormat('an object of another kind');
};

const otherFormat = (got: string): Issue<EvidenceIssueCode> =>
  evidenceIssue('wrong-format', 'error', [], `Expected a result of OpenSSF Scorecard, got ${got}.`, { got });

/** Platform, owner, repository; each repository with a list of earlier scores. */
const isHistory = (value: object): boolean => {
  const owners = Object.values(value).flatMap((platform) =>
    isRecord(platform) ? Object.values(platform) : [null],
  );
  const repositories = owners.flatMap((owner) => (isRecord(owner) ? Object.values(owner) : [null]));
  return repositories.length > 0 && repositories.every((held) => Array.isArray(memberOf(held, 'previous')));
};
