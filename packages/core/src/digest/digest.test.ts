import { describe, expect, it } from 'vitest';
import { OseeError } from '../errors/osee-error.ts';
import { canonicalJson } from './canonical-json.ts';
import { digest } from './digest.ts';

describe('canonicalJson', () => {
  it('sorts keys at every depth and leaves out undefined', () => {
    expect(canonicalJson({ b: { d: 1, c: 2 }, a: undefined })).toBe('{"b":{"c":2,"d":1}}');
  });

  it('keeps the order of arrays', () => {
    expect(canonicalJson([2, 1])).toBe('[2,1]');
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [1n], [() => 1], [Symbol('x')], [undefined]])(
    'refuses %s',
    (value) => {
      expect(() => canonicalJson({ deep: [value] })).toThrow(
        expect.objectContaining({ code: 'not-json', path: ['deep', 0] }),
      );
    },
  );

  it.each([
    ['a Map', new Map([['a', 1]])],
    ['a Date', new Date(0)],
    ['a Set', new Set([1])],
    ['an instance', new (class Box {})()],
    ['bytes', new Uint8Array(2)],
    ['a boxed text', Object('a')],
    ['an object that inherits', Object.create({ a: 1 })],
  ])('refuses %s, which would have the digest of {}', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: 'not-json' }));
  });

  it('refuses a hole in an array', () => {
    expect(() => canonicalJson(Array(1))).toThrow(expect.objectContaining({ code: 'not-json', path: [0] }));
  });

  it('takes a thousand levels and refuses more', () => {
    const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    expect(canonicalJson(nested(1000))).toHaveLength(2000);
    for (const depth of [1001, 100_000]) {
      expect(() => canonicalJson(nested(depth))).toThrow(expect.objectContaining({ code: 'too-deep' }));
    }
  });

  it('refuses a cycle but takes one object twice', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(() => canonicalJson(cycle)).toThrow(OseeError);
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });
});

describe('digest', () => {
  it('gives the published SHA-256 of the canonical bytes', () => {
    // FIPS 180-4 SHA-256 of the two bytes `{}`.
    expect(digest({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it('does not depend on the order of keys', () => {
    expect(digest({ a: 1, b: 2 })).toBe(digest({ b: 2, a: 1 }));
  });
});
