/**
 * Whether a value has members by name: an object as literals, `JSON.parse` and modules make them. A `Map`, a `Date`, an
 * instance of a class or a value in a box is none, as its content would be passed over in silence. Judged by the depth of the
 * prototypes, so that a proxy and an object of another window are records too.
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
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null;
};
