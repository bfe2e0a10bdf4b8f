/**
 * Whether a value is an object as JSON has them: no array, no instance of a class, no `Map`, `Date` or module. Judged by
 * the tag and the depth of the prototypes, so that objects of another window or worker are plain too.
 */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};
