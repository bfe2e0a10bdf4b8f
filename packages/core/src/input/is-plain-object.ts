import { hasPlainPrototype } from '../errors/has-plain-prototype.ts';
import { isRecord } from '../errors/is-record.ts';

/** Whether a value is an object as JSON has them: a record, but no module and no instance of a class. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && Object.prototype.toString.call(value) === '[object Object]' && hasPlainPrototype(value);
