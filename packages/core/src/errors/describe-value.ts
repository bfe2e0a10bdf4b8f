import { hasPlainPrototype } from './has-plain-prototype.ts';
import { isRecord } from './is-record.ts';
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
  if (typeof value !== 'object') return `a value of type ${typeof value}`;
  if (!isRecord(value)) return describeKind(value);
  return hasPlainPrototype(value) ? 'an object' : 'an instance of a class';
};

/** By the name that the language gives its own kinds; a name that a class chose could be anything. */
const describeKind = (value: object): string => {
  const [, kind = ''] = /^\[object (.*)\]$/u.exec(Object.prototype.toString.call(value)) ?? [];
  return known.has(kind) ? `${kind === 'Error' ? 'an' : 'a'} ${kind}` : 'an object of another kind';
};

const known = new Set(['Date', 'Error', 'Map', 'Promise', 'RegExp', 'Set']);
