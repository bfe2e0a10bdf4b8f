import { describeValue } from '@osee/core';

const longestQuote = 60;

/** A value in a few words, for messages: numbers and short texts as they are, everything else by its kind. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value);
  }
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? describeValue(value) : `a ${typeof value}`;
}
