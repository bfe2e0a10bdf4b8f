import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from './rank.ts';

const scores = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 20 });

describe('rank', () => {
  it('counts who is better (min), who is at least as good (max), and their mean (average)', () => {
    fc.assert(
      fc.property(scores, (list) => {
        const better = list.map((score) => list.filter((other) => other > score).length + 1);
        const asGood = list.map((score) => list.filter((other) => other >= score).length);
        const levels = list.map((score) => new Set(list.filter((other) => other > score)).size + 1);
        expect(rank(list)).toEqual(better);
        expect(rank(list, { ties: 'max' })).toEqual(asGood);
        expect(rank(list, { ties: 'dense' })).toEqual(levels);
        expect(rank(list, { ties: 'average' })).toEqual(
          better.map((low, i) => (low + (asGood[i] as number)) / 2),
        );
        const ordinal = rank(list, { ties: 'ordinal' });
        expect([...ordinal].sort((a, b) => a - b)).toEqual(list.map((_, index) => index + 1));
      }),
    );
  });

  it('is the same from the other end', () => {
    fc.assert(
      fc.property(scores, (list) => {
        expect(rank(list, { best: 'lowest' })).toEqual(rank(list.map((score) => -score)));
      }),
    );
  });

  it('follows a permutation', () => {
    fc.assert(
      fc.property(scores, (list) => {
        expect(rank([...list].reverse())).toEqual(rank(list).reverse());
      }),
    );
  });
});
