/**
 * Whether a value has members by name: an object of a literal, of `JSON.parse`, of a module or of a class of one's own. A
 * `Map`, a `Date`, a `URL` or a value in a box is none, as its content would be passed over in silence. Judged by the tag that
 * the language gives its own kinds, so that a proxy and an object of another window are records too.
 *
 * @param value - anything
 * @returns whether it is one
 * @category errors
 * @example
 * ```ts
 * import { isRecord } from '@osee/core';
 *
 * isRecord({ hours: 4 }); // => true
 * isRecord(new Map([['hours', 4]])); // => false
 * isRecord([4]); // => false
 * ```
 */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false;
  const tag = Object.prototype.toString.call(value);
  return tag === '[object Object]' || tag === '[object Module]';
};
