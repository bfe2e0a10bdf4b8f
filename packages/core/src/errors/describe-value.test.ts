import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { describeValue } from './describe-value.ts';

it.each<[unknown, string]>([
  [{ id: 'a' }, 'an object'],
  [new Map(), 'a Map'],
  [new Set(), 'a Set'],
  [new Date(0), 'a Date'],
  [/a/u, 'a RegExp'],
  [new Error('a'), 'an Error'],
  [new (class Holder {})(), 'an instance of a class'],
  [Object.create(null), 'an object'],
  [runInNewContext('({})'), 'an object'],
  [new URL('https://example.org/'), 'an object of another kind'],
  [{ [Symbol.toStringTag]: 'anything at all' }, 'an object of another kind'],
  [Symbol('a'), 'a value of type symbol'],
])('describes %o as %s', (value, words) => {
  expect(describeValue(value)).toBe(words);
});
