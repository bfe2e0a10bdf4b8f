import { isRecord } from '../errors/is-record.ts';

/**
 * Whether a value is an object as JSON has them: a record, but no module and no instance of a class. Judged by the depth of
 * the prototypes, so that objects of another window or worker are plain too.
 */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (!isRecord(value) || Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};
