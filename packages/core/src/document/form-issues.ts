import { describeValue } from '../errors/describe-value.ts';
import type { Path } from '../errors/path.ts';
import { type DocumentIssue, documentIssue } from './document-issue.ts';
import { textForms } from './text-forms.ts';
import { briefValue, jsonType } from './value-type.ts';

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'an array',
  tuple: 'an array',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

const formByPattern = /* #__PURE__ */ new Map(
  /* #__PURE__ */ Object.values(textForms).map(({ pattern, expected }) => [pattern as string, expected]),
);

/** What a rule asks for, to go on after 'Expected'. */
export interface Expectation {
  readonly code: Extract<DocumentIssue['code'], 'wrong-type' | 'wrong-value' | 'wrong-form' | 'out-of-range'>;
  readonly expected: string;
}

/** One of several JSON types. */
export const typeExpectation = (types: readonly string[]): Expectation => ({
  code: 'wrong-type',
  expected: types.map((type) => typeWords[type] ?? type).join(' or '),
});

/** One of several fixed values. */
export const valueExpectation = (values: readonly unknown[]): Expectation => ({
  code: 'wrong-value',
  expected: `${values.length > 1 ? 'one of ' : ''}${values.map(describeValue).join(', ')}`,
});

/** Any of several things, each once. */
export const eitherExpectation = (members: readonly Expectation[]): Expectation => ({
  code: members.every((member) => member.code === 'wrong-type') ? 'wrong-type' : 'wrong-value',
  expected: [...new Set(members.map((member) => member.expected))].join(' or '),
});

/** A text of a form. */
export const patternExpectation = (pattern: string): Expectation => ({
  code: 'wrong-form',
  expected: formByPattern.get(pattern.replaceAll('\\/', '/')) ?? `a text of the form ${pattern}`,
});

/** A text that is not empty. */
export const filledExpectation: Expectation = { code: 'wrong-form', expected: 'a text that is not empty' };

/** A list of a length. */
export const lengthExpectation = (relation: string, items: number): Expectation => ({
  code: 'wrong-form',
  expected: `an array of ${relation} ${items} items`,
});

/** A number in a range. */
export const rangeExpectation = (relation: string, limit: number): Expectation => ({
  code: 'out-of-range',
  expected: `a number ${relation} ${limit}`,
});

/** An expectation that a value does not meet. */
export const unmet = ({ code, expected }: Expectation, path: Path, got: unknown): DocumentIssue =>
  documentIssue(code, path, `Expected ${expected}, got ${describeValue(got)}.`, {
    expected,
    got: briefValue(got),
    type: jsonType(got),
  });

/** A property that has to be there. */
export const missingProperty = (path: Path): DocumentIssue => {
  const property = String(path.at(-1));
  return documentIssue('missing-property', path, `Expected the property "${property}", got nothing.`, {
    property,
  });
};

/** A property that no rule knows. Nothing is dropped silently. */
export const unknownProperty = (path: Path): DocumentIssue => {
  const property = String(path.at(-1));
  return documentIssue('unknown-property', path, `Expected no property "${property}" here.`, { property });
};

/** The value at a path, and whether there is one. */
export const valueAt = (root: unknown, path: Path): { readonly found: boolean; readonly value: unknown } => {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
      return { found: false, value: undefined };
    }
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return { found: true, value };
};

/**
 * Shortest path first, then by path and code, each thing once: the order does not depend on who found it. Of a value
 * of the wrong kind, and of what is inside a list of the wrong length, nothing else is told.
 */
export const sortIssues = (issues: readonly DocumentIssue[]): DocumentIssue[] => {
  const keyOf = (path: Path): string => JSON.stringify(path);
  const placesOf = (isMeant: (issue: DocumentIssue) => boolean): Set<string> =>
    new Set(issues.filter(isMeant).map(({ path }) => keyOf(path)));
  const wrongKinds = placesOf(isOfWrongKind);
  const wrongForms = placesOf(({ code }) => code === 'wrong-form');
  const told = issues.filter(
    (issue) =>
      (isOfWrongKind(issue) || !wrongKinds.has(keyOf(issue.path))) &&
      !wrongForms.has(keyOf(issue.path.slice(0, -1))),
  );
  const keyed = new Map(told.map((issue) => [`${keyOf(issue.path)} ${issue.code}`, issue]));
  return [...keyed]
    .sort(([left, one], [right, other]) => one.path.length - other.path.length || (left < right ? -1 : 1))
    .map(([, issue]) => issue);
};

const isOfWrongKind = ({ code }: DocumentIssue): boolean => code === 'wrong-type' || code === 'wrong-value';
