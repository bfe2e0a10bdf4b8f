import {
  byWord,
  either,
  entries,
  exact,
  list,
  map,
  options,
  orNull,
  record,
  spelt,
} from './shape-holders.ts';
import {
  anything,
  callable,
  day,
  filledText,
  flag,
  number,
  numberFrom,
  text,
  textAs,
  wholeFrom,
  words,
} from './shape-values.ts';
import type { Shape } from './shape-walk.ts';

/**
 * The pieces of which a {@link Shape} is made. They look at types and words, not at meaning; members that a shape does
 * not name are let through, except by `options`.
 *
 * - `text`, `textAs(expected)`, `filledText`, `flag`, `callable`, `anything`; `number` (finite), `numberFrom(minimum, maximum)`,
 *   `wholeFrom(minimum, maximum)`; `day` (a `YYYY-MM-DD` that exists)
 * - `words(known)`: one of these texts
 * - `list(item)`, `map(member)`, `record(required, optional)`, `entries(member)` (free keys),
 *   `spelt(required, optional)` (a record in which no member is misspelt), `options(members)` (all optional, no others), `exact(required, optional)` (no others)
 * - `orNull(member)`, `either(one, other)`, `byWord(key, variants)` (one record by its word at `key`),
 *   `later(make)` (a form that holds itself)
 *
 * @category errors
 * @example
 * ```ts
 * import { expectShape, OseeError, shape } from '@osee/core';
 *
 * const answers = shape.list(
 *   shape.record({ criterionId: shape.text, status: shape.words(['answered', 'unknown']) }),
 *   'an array of answers',
 * );
 * expectShape([{ criterionId: 'a', status: 'answered' }], answers, ['answers']);
 * let message = '';
 * try {
 *   expectShape(null, answers, ['answers']);
 * } catch (error) {
 *   if (error instanceof OseeError) message = error.message;
 * }
 * message; // => 'Expected an array of answers, got null. (at answers)'
 * ```
 */
export const shape = {
  text,
  textAs,
  filledText,
  flag,
  callable,
  anything,
  number,
  numberFrom,
  wholeFrom,
  day,
  words,
  list,
  map,
  record,
  spelt,
  options,
  exact,
  entries,
  orNull,
  either,
  byWord,
  /** A form that holds itself. */
  later: (make: () => Shape): Shape => ({
    expected: 'an object',
    check: (value, walk) => make().check(value, walk),
  }),
} as const;
