import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { digest } from './digest.ts';
import { utf8Bytes } from './utf8-bytes.ts';

const encoder = new TextEncoder();
const texts = fc
  .tuple(fc.string({ unit: 'binary' }), fc.integer({ min: 0xd800, max: 0xdfff }), fc.boolean())
  .map(([text, half, broken]) => (broken ? `${text}${String.fromCharCode(half)}${text}` : text));

afterEach(() => vi.unstubAllGlobals());

describe('utf8Bytes', () => {
  it('gives the same without TextEncoder, for every text, halves of pairs too', () => {
    vi.stubGlobal('TextEncoder', undefined);
    fc.assert(
      fc.property(texts, (text) => {
        expect([...utf8Bytes(text)]).toEqual([...encoder.encode(text)]);
      }),
    );
  });

  it('and so does a digest', () => {
    const value = { name: 'Côte d\u2019Ivoire', script: '\u0627\u0644', pair: '\u{1f30d}' };
    const expected = digest(value);
    vi.stubGlobal('TextEncoder', undefined);
    expect(digest(value)).toBe(expected);
  });
});
