import { describeValue, type Issue, isRecord, type Path } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';

/** A value of JSON or YAML with named members. */
export type Members = Readonly<Record<string, unknown>>;

/** A member of that name, and no other that the language gives every object. */
export const memberOf = (holder: unknown, name: string): unknown =>
  isRecord(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;

/** Takes members of the kind that is expected, and tells of the others. */
export interface Fields {
  readonly issues: Issue<EvidenceIssueCode>[];
  /** A text that is not empty; numbers are taken as they are written. */
  readonly text: (holder: unknown, name: string, path: Path) => string | null;
  readonly number: (holder: unknown, name: string, path: Path) => number | null;
  readonly flag: (holder: unknown, name: string, path: Path) => boolean | null;
  readonly list: (holder: unknown, name: string, path: Path) => readonly unknown[];
  readonly members: (holder: unknown, name: string, path: Path) => Members | null;
}

/** Absent members and `null` are passed over in silence: they say nothing. */
export const createFields = (): Fields => {
  const issues: Issue<EvidenceIssueCode>[] = [];
  const take = <Value>(
    expected: string,
    read: (value: unknown) => Value | undefined,
  ): ((holder: unknown, name: string, path: Path) => Value | null) => {
    return (holder, name, path) => {
      const value = memberOf(holder, name);
      if (value === undefined || value === null) return null;
      const taken = read(value);
      if (taken !== undefined) return taken;
      issues.push(wrongType([...path, name], expected, value));
      return null;
    };
  };
  const list = take('a list', (value) => (Array.isArray(value) ? (value as readonly unknown[]) : undefined));
  const text = take('a text', (value) =>
    typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : undefined,
  );
  return {
    issues,
    text: (holder, name, path) => text(holder, name, path) || null,
    number: take('a number', (value) => (typeof value === 'number' ? value : undefined)),
    flag: take('true or false', (value) => (typeof value === 'boolean' ? value : undefined)),
    list: (holder, name, path) => list(holder, name, path) ?? [],
    members: take('an object', (value) => (isRecord(value) ? value : undefined)),
  };
};

/** Tells that a value is of another kind. */
export const wrongType = (path: Path, expected: string, got: unknown): Issue<EvidenceIssueCode> =>
  evidenceIssue('wrong-type', 'warning', path, `Expected ${expected}, got ${describeValue(got)}.`, {
    expected,
    got: describeValue(got),
  });
