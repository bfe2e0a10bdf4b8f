import { describeValue } from '../errors/describe-value.ts';

/** The name of a value's JSON type. */
export const jsonType = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
};

/** What of a value may go into the details of an issue: nothing that is large. */
export const briefValue = (value: unknown): unknown =>
  value === null || typeof value === 'number' || typeof value === 'boolean' ? value : describeValue(value);
