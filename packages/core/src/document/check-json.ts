import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';
import { type DocumentIssue, documentIssue } from './document-issue.ts';

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

interface Walk {
  readonly limits: DocumentLimits;
  readonly issues: DocumentIssue[];
  values: number;
}

/**
 * Looks for what no document may hold: values that JSON does not have, `__proto__` as a property, and more or deeper
 * values than the limits allow. A cycle shows as too deep.
 *
 * @throws `OseeError` with code `bad-limit` for a limit that is no whole number above 0, or a depth above 1000
 */
export const checkJson = (value: unknown, limits: Partial<DocumentLimits> = {}): DocumentIssue[] => {
  const walk: Walk = { limits: readLimits(limits), issues: [], values: 0 };
  visit(value, [], walk);
  return walk.issues;
};

const readLimits = (given: Partial<DocumentLimits>): DocumentLimits => {
  const limits = { ...defaultDocumentLimits, ...given };
  for (const [name, limit] of Object.entries(limits)) {
    const largest = name === 'maximumDepth' ? 1000 : Number.MAX_SAFE_INTEGER;
    if (Number.isInteger(limit) && limit >= 1 && limit <= largest) continue;
    throw new OseeError('bad-limit', `Expected a whole number from 1 to ${largest}, got ${limit}.`, {
      path: ['limits', name],
      details: { got: limit },
    });
  }
  return limits;
};

const visit = (value: unknown, path: Path, walk: Walk): void => {
  const { limits, issues } = walk;
  walk.values += 1;
  if (walk.values > limits.maximumValues) {
    if (walk.values > limits.maximumValues + 1) return;
    const message = `Expected a document of at most ${limits.maximumValues} values, got more.`;
    issues.push(documentIssue('too-many-values', path, message, { maximum: limits.maximumValues }));
    return;
  }
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return;
  if (typeof value === 'string') checkText(value, path, walk);
  else if (Array.isArray(value)) visitArray(value, path, walk);
  else if (isPlainObject(value)) visitObject(value, path, walk);
  else {
    const got = typeof value === 'number' ? String(value) : typeof value;
    issues.push(documentIssue('not-json', path, `Expected a value that JSON has, got ${got}.`, { got }));
  }
};

/** Judged by the tag, so that objects of another window or worker are plain too. */
const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]';

const checkText = (text: string, path: Path, { limits, issues }: Walk): void => {
  if (text.length <= limits.maximumTextLength) return;
  const message = `Expected a text of at most ${limits.maximumTextLength} characters, got ${text.length}.`;
  issues.push(
    documentIssue('text-too-long', path, message, { maximum: limits.maximumTextLength, got: text.length }),
  );
};

const isTooDeep = (path: Path, { limits, issues }: Walk): boolean => {
  if (path.length < limits.maximumDepth) return false;
  const message = `Expected arrays and objects at most ${limits.maximumDepth} deep, got more.`;
  issues.push(documentIssue('too-deep', path, message, { maximum: limits.maximumDepth }));
  return true;
};

const visitArray = (items: readonly unknown[], path: Path, walk: Walk): void => {
  if (isTooDeep(path, walk)) return;
  const { limits, issues } = walk;
  if (items.length > limits.maximumItems) {
    const message = `Expected at most ${limits.maximumItems} items, got ${items.length}.`;
    issues.push(
      documentIssue('too-many-items', path, message, { maximum: limits.maximumItems, got: items.length }),
    );
    return;
  }
  for (let position = 0; position < items.length && walk.values <= limits.maximumValues; position += 1) {
    visit(items[position], [...path, position], walk);
  }
};

const visitObject = (object: object, path: Path, walk: Walk): void => {
  if (isTooDeep(path, walk)) return;
  const { limits, issues } = walk;
  for (const [key, member] of Object.entries(object)) {
    if (walk.values > limits.maximumValues) return;
    checkText(key, path, walk);
    if (key === '__proto__') {
      const message = 'Expected property names other than "__proto__".';
      issues.push(documentIssue('forbidden-key', [...path, key], message, { key }));
      continue;
    }
    visit(member, [...path, key], walk);
  }
};
