import { describeValue, type Issue, type Severity } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';

/** Where a reader stands in a file, and what it could not use so far. */
export interface FieldWalk {
  readonly path: (string | number)[];
  readonly issues: Issue<EvidenceIssueCode>[];
  /** How many issues of each severity were found, told or not. */
  readonly found: Map<Severity, number>;
  /** A number as the file writes it (`1.0`), where the format keeps that. */
  readonly written: (path: readonly (string | number)[]) => string | null;
}

/**
 * The form of a value in a file. It takes what can be used and tells what cannot, with its place: a fault in one field
 * never costs another one.
 */
export interface Field<Value> {
  /** Goes on after 'Expected'. */
  readonly expected: string;
  /** The value; `undefined` where it cannot be used. Never called with `null` or `undefined`. */
  readonly read: (value: unknown, walk: FieldWalk) => Value | undefined;
}

/** A value as far as it could be used. */
export interface ReadField<Value> {
  readonly value: Value | undefined;
  readonly issues: readonly Issue<EvidenceIssueCode>[];
}

/** Reads a value of a file by its form. */
export const readField = <Value>(
  field: Field<Value>,
  value: unknown,
  written: FieldWalk['written'] = () => null,
): ReadField<Value> => {
  const walk = newWalk(written);
  const read = value === null || value === undefined ? misfit(field, value, walk) : field.read(value, walk);
  return { value: read, issues: walk.issues };
};

/** A walk from the top of a file. */
export const newWalk = (written: FieldWalk['written'] = () => null): FieldWalk => ({
  path: [],
  issues: [],
  found: new Map(),
  written,
});

/** As many issues of a severity are told; a file with more is beyond repair, and its reader would drown in them. */
const mostIssues = 1000;

/** Tells of the value at hand. */
export const tell = (
  walk: FieldWalk,
  code: EvidenceIssueCode,
  severity: Severity,
  message: string,
  details: Issue['details'] = {},
): void => {
  const count = (walk.found.get(severity) ?? 0) + 1;
  walk.found.set(severity, count);
  if (count <= mostIssues) walk.issues.push(evidenceIssue(code, severity, [...walk.path], message, details));
  if (count !== mostIssues + 1) return;
  const more = `Expected at most ${mostIssues} remarks of this kind on a file, got more; the first are told.`;
  walk.issues.push(evidenceIssue('too-many-items', severity, [], more, { told: mostIssues }));
};

/** Tells that the value at hand is of another type, and gives nothing. */
export const misfit = (field: { readonly expected: string }, value: unknown, walk: FieldWalk): undefined => {
  const got = describeValue(value ?? null);
  tell(walk, 'wrong-type', 'error', `Expected ${field.expected}, got ${got}.`, { got });
};

/** Reads what stands at a name or place of the value at hand. */
export const inside = <Value>(
  key: string | number,
  value: unknown,
  field: Field<Value>,
  walk: FieldWalk,
): Value | undefined => {
  walk.path.push(key);
  const read = field.read(value, walk);
  walk.path.pop();
  return read;
};
