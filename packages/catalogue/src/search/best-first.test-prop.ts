import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFirst } from './best-first.ts';

describe('bestFirst', () => {
  it('gives the beginning of the whole in order', () => {
    const scores = fc.array(fc.oneof(fc.constantFrom(0, 1, 2), fc.double({ min: 0, noNaN: true })));
    fc.assert(
      fc.property(scores, fc.nat(20), fc.nat(), (list, limit, seed) => {
        const places = [...list.keys()].filter((place) => (place * 7 + seed) % 3 > 0);
        const sorted = [...places].sort((a, b) => (list[b] ?? 0) - (list[a] ?? 0) || a - b);
        const chosen = bestFirst(Uint32Array.from(places.reverse()), Float64Array.from(list), limit);
        expect(chosen).toEqual(sorted.slice(0, limit));
      }),
      { numRuns: 500 },
    );
  });
});
