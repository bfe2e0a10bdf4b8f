import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as module from './describe-value.ts';
import { isRecord } from './is-record.ts';

class Holder {
  readonly hours = 4;
}

describe('isRecord', () => {
  it.each<[string, unknown]>([
    ['a literal', { hours: 4 }],
    ['an object without prototype', Object.assign(Object.create(null), { hours: 4 })],
    ['an object of another window', runInNewContext('({ hours: 4 })')],
    ['a proxy of a literal', new Proxy({ hours: 4 }, {})],
    ['a module', module],
    ['an instance of a class', new Holder()],
    ['what inherits from a literal', Object.create({ hours: 4 })],
  ])('takes %s', (_, value) => {
    expect(isRecord(value)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'hours'],
    ['an array', [4]],
    ['a Map', new Map([['hours', 4]])],
    ['a Map of another window', runInNewContext('new Map()')],
    ['a proxy of a Map', new Proxy(new Map(), {})],
    ['a Date', new Date(0)],
    ['a URL', new URL('https://example.org/')],
    ['bytes', new Uint8Array(1)],
    ['a promise', Promise.resolve()],
    ['a number in a box', Object(4)],
  ])('refuses %s', (_, value) => {
    expect(isRecord(value)).toBe(false);
  });
});
