import { shorten } from './shorten.ts';

const longestQuote = 60;

/**
 * Describes a value in a few words, for messages: texts in quotes and cut after sixty characters, numbers as they are,
 * everything else by type. A message that quotes input through it never carries the whole of it.
 *
 * @param value - anything
 * @returns the words that go after 'got'
 * @category errors
 * @example
 * ```ts
 * import { describeValue } from '@osee/core';
 *
 * describeValue('a'.repeat(100)).length; // => 63
 * [describeValue('KEN'), describeValue(null), describeValue([1])]; // => ['"KEN"', 'null', 'an array']
 * ```
 */
export const describeValue = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(shorten(value, longestQuote));
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Date) return 'a Date';
  if (value instanceof Map) return 'a Map';
  return typeof value === 'object' ? 'an object' : `a value of type ${typeof value}`;
};
