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
  [
    Object.assign(new (class Holder {})(), { [Symbol.toStringTag]: 'anything at all' }),
    'an instance of a class',
  ],
  [Symbol('a'), 'a value of type symbol'],
])('describes %o as %s', (value, words) => {
  expect(describeValue(value)).toBe(words);
});
