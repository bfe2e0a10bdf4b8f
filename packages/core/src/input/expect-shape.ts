import { describeValue } from '../errors/describe-value.ts';
import { isRecord } from '../errors/is-record.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';
import { list, record } from './shape-holders.ts';
import { anything, textAs } from './shape-values.ts';
import type { Shape, ShapeWalk } from './shape-walk.ts';

/**
 * Refuses an argument of another form than the one described, so that a broken call is told by a code and a place
 * instead of a `TypeError` from somewhere inside.
 *
 * @param value - the argument
 * @param form - what it has to look like
 * @param path - what the argument is called, such as `['options']`
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range`, `unknown-option` or `too-deep`, or `document-given`
 * for a document in whose `content` the thing may stand; where
 * several faults were found, all of them stand in `details.issues`
 * @category errors
 * @example
 * ```ts
 * import { expectShape, OseeError, shape } from '@osee/core';
 *
 * let code = '';
 * try {
 *   expectShape({ hours: 4 }, shape.options({ maximumHours: shape.number }), ['options']);
 * } catch (error) {
 *   if (error instanceof OseeError) code = error.code;
 * }
 * code; // => 'unknown-option'
 * ```
 */
export const expectShape = (value: unknown, form: Shape, path: Path): void => {
  const walk: ShapeWalk = { path: startOf(path), issues: [] };
  if (!isRecord(form) || typeof form.check !== 'function') {
    throw new OseeError('wrong-type', 'Expected a shape, got something else.', { path: ['form'] });
  }
  form.check(value, walk);
  const { issues } = walk;
  const [first] = issues;
  if (first === undefined) return;
  if (isEnvelope(value)) throw envelopeGiven(value.kind, form, path);
  const details = issues.length > 1 ? { ...first.details, issues } : first.details;
  throw new OseeError(first.code, first.message, { path: first.path, details });
};

/** Callers without TypeScript may give anything. */
const wordsOf = (expected: unknown): string =>
  typeof expected === 'string' ? expected : describeValue(expected);

const startOf = (path: Path): (string | number)[] => (Array.isArray(path) ? [...path] : []);

/** A thing in the envelope in which it is stored, where the thing itself belongs. */
const isEnvelope = (value: unknown): value is { readonly kind: string } =>
  isRecord(value) &&
  typeof value['kind'] === 'string' &&
  typeof value['schemaVersion'] === 'string' &&
  Object.hasOwn(value, 'content');

const envelopeGiven = (kind: string, { expected }: Shape, path: Path): OseeError<'document-given'> =>
  new OseeError(
    'document-given',
    `Expected ${expected}, got a document of kind ${describeValue(kind)} that may hold it: read it with parseDocument, or pass its "content".`,
    { path, details: { kind: describeValue(kind) } },
  );

/**
 * Refuses what is no object with members.
 *
 * @param value - the argument
 * @param path - what it is called
 * @param expected - goes on after 'Expected'
 * @throws `OseeError` with code `wrong-type`
 * @category errors
 * @example
 * ```ts
 * import { expectRecord } from '@osee/core';
 *
 * expectRecord({ id: 'a' }, ['model'], 'a maturity model'); // => undefined
 * ```
 */
export const expectRecord = (value: unknown, path: Path, expected = 'an object'): void =>
  expectShape(value, record({}, {}, wordsOf(expected)), path);

/**
 * Refuses what is no array.
 *
 * @param value - the argument
 * @param path - what it is called
 * @param expected - goes on after 'Expected'
 * @throws `OseeError` with code `wrong-type`
 * @category errors
 * @example
 * ```ts
 * import { expectArray } from '@osee/core';
 *
 * expectArray([1, 2], ['scores'], 'an array of scores'); // => undefined
 * ```
 */
export const expectArray = (value: unknown, path: Path, expected = 'an array'): void =>
  expectShape(value, list(anything, wordsOf(expected)), path);

/**
 * Refuses what is no text.
 *
 * @param value - the argument
 * @param path - what it is called
 * @param expected - goes on after 'Expected'
 * @throws `OseeError` with code `wrong-type`
 * @category errors
 * @example
 * ```ts
 * import { expectString } from '@osee/core';
 *
 * expectString('KEN', ['country'], 'a country code'); // => undefined
 * ```
 */
export const expectString = (value: unknown, path: Path, expected = 'a text'): void => {
  if (typeof value !== 'string') expectShape(value, textAs(wordsOf(expected)), path);
};
