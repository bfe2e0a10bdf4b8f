import { describeValue } from '../errors/describe-value.ts';
import { isRecord } from '../errors/is-record.ts';
import type { Issue } from '../errors/issue.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';
import { isPlainObject } from './is-plain-object.ts';
import { maximumNesting } from './nesting.ts';

/** What no document may hold. */
export type JsonIssueCode =
  | 'not-json'
  | 'too-deep'
  | 'too-many-values'
  | 'too-many-items'
  | 'text-too-long'
  | 'forbidden-key';

/**
 * How large a document may be, so that a hostile one cannot use up the memory or the stack.
 *
 * @category documents
 * @example
 * ```ts
 * import { defaultDocumentLimits, type DocumentLimits } from '@osee/core';
 *
 * const limits: DocumentLimits = { ...defaultDocumentLimits, maximumDepth: 20 };
 * ```
 */
export interface DocumentLimits {
  /** Arrays and objects inside each other, from 1 to 1000. */
  readonly maximumDepth: number;
  /** Texts, numbers, arrays and objects together. */
  readonly maximumValues: number;
  /** Items of one array. */
  readonly maximumItems: number;
  /** UTF-16 code units of one text or property name. */
  readonly maximumTextLength: number;
}

/**
 * Limits that leave room for documents a hundred times as large as the largest of this project.
 *
 * @category documents
 * @example
 * ```ts
 * import { defaultDocumentLimits } from '@osee/core';
 *
 * defaultDocumentLimits.maximumDepth; // => 64
 * ```
 */
export const defaultDocumentLimits: DocumentLimits = {
  maximumDepth: 64,
  maximumValues: 2_000_000,
  maximumItems: 100_000,
  maximumTextLength: 1_000_000,
};

/** How many faults of one document are told: enough to mend it, and no more than a reader of the report can hold. */
const maximumIssues = 100;

interface Walk {
  readonly limits: DocumentLimits;
  readonly issues: Issue<JsonIssueCode>[];
  /** Where the walk stands; copied only for an issue. */
  readonly path: (string | number)[];
  values: number;
}

/**
 * Looks for what no document may hold: values that JSON does not have, `__proto__` as a property, and more or deeper
 * values than the limits allow. A cycle shows as too deep. The search ends at a hundred faults.
 *
 * @throws `OseeError` with code `bad-limit` for a limit that is no whole number above 0, or a depth above
 * `maximumNesting`
 */
export const checkJson = (
  value: unknown,
  limits: Partial<DocumentLimits> = {},
  path: Path = [],
): Issue<JsonIssueCode>[] => {
  const walk: Walk = { limits: readLimits(limits), issues: [], path: [...path], values: 0 };
  visit(value, 0, walk);
  return walk.issues;
};

const readLimits = (given: Partial<DocumentLimits>): DocumentLimits => {
  if (!isRecord(given ?? {})) {
    const got = describeValue(given);
    throw new OseeError('bad-limit', `Expected an object with limits, got ${got}.`, {
      path: ['limits'],
      details: { got },
    });
  }
  const limits = { ...defaultDocumentLimits };
  const names = Object.keys(limits) as (keyof DocumentLimits)[];
  for (const name of names) {
    const limit: unknown = given?.[name] ?? limits[name];
    const largest = name === 'maximumDepth' ? maximumNesting : Number.MAX_SAFE_INTEGER;
    if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > largest) {
      const got = describeValue(limit);
      throw new OseeError('bad-limit', `Expected a whole number from 1 to ${largest}, got ${got}.`, {
        path: ['limits', name],
        details: { got },
      });
    }
    Object.assign(limits, { [name]: limit });
  }
  return limits;
};

const tell = (
  walk: Walk,
  code: JsonIssueCode,
  expected: string,
  details: Readonly<Record<string, unknown>>,
  got: unknown = 'more',
): void => {
  const message = `Expected ${expected}, got ${String(got)}.`;
  walk.issues.push({ code, severity: 'error', path: [...walk.path], message, details });
};

const hasEnded = ({ values, limits, issues }: Walk): boolean =>
  values > limits.maximumValues || issues.length >= maximumIssues;

const visit = (value: unknown, depth: number, walk: Walk): void => {
  const { maximumValues: maximum } = walk.limits;
  walk.values += 1;
  if (walk.values > maximum) {
    tell(walk, 'too-many-values', `a document of at most ${maximum} values`, { maximum });
    return;
  }
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return;
  if (typeof value === 'string') checkText(value, walk);
  else if (Array.isArray(value)) visitArray(value, depth, walk);
  else if (isPlainObject(value)) visitObject(value, depth, walk);
  else {
    const got = typeof value === 'number' ? String(value) : describeValue(value);
    tell(walk, 'not-json', 'a value that JSON has', { got }, got);
  }
};

const checkText = (text: string, walk: Walk): void => {
  const { maximumTextLength: maximum } = walk.limits;
  if (text.length <= maximum) return;
  const details = { maximum, got: text.length };
  tell(walk, 'text-too-long', `a text of at most ${maximum} characters`, details, text.length);
};

const isTooDeep = (depth: number, walk: Walk): boolean => {
  const { maximumDepth: maximum } = walk.limits;
  if (depth < maximum) return false;
  tell(walk, 'too-deep', `arrays and objects at most ${maximum} deep`, { maximum });
  return true;
};

const visitArray = (items: readonly unknown[], depth: number, walk: Walk): void => {
  if (isTooDeep(depth, walk)) return;
  const { maximumItems: maximum } = walk.limits;
  if (items.length > maximum) {
    tell(walk, 'too-many-items', `at most ${maximum} items`, { maximum, got: items.length }, items.length);
    return;
  }
  for (let position = 0; position < items.length && !hasEnded(walk); position += 1) {
    walk.path.push(position);
    visit(items[position], depth + 1, walk);
    walk.path.pop();
  }
};

const visitObject = (object: object, depth: number, walk: Walk): void => {
  if (isTooDeep(depth, walk)) return;
  for (const [key, member] of Object.entries(object)) {
    if (hasEnded(walk)) return;
    checkText(key, walk);
    walk.path.push(key);
    if (key === '__proto__')
      tell(walk, 'forbidden-key', 'property names other than "__proto__"', { key }, 'it');
    else visit(member, depth + 1, walk);
    walk.path.pop();
  }
};
