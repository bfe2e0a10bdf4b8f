import { isRecord } from '../errors/is-record.ts';

/** Whether a value is an object as JSON has them: a record, and no module or list of arguments. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && Object.prototype.toString.call(value) === '[object Object]';
