import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundScore } from './round-score.ts';

const plain = (score: number): number => Number(score.toPrecision(10));

describe('roundScore', () => {
  it('gives what toPrecision gives', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (score) => {
        expect(roundScore(score)).toBe(plain(score));
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e4, noNaN: true }), (score) => {
        expect(roundScore(score)).toBe(plain(score));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same beside halves and powers of ten', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1e9, max: 1e10 }),
        fc.integer({ min: -12, max: 4 }),
        fc.integer({ min: -3, max: 3 }),
        (digits, exponent, steps) => {
          const half = Number(`${digits}.5e${exponent - 9}`);
          const score = half * (1 + steps * Number.EPSILON);
          expect(roundScore(score)).toBe(plain(score));
        },
      ),
      { numRuns: 2000 },
    );
    for (const score of [1, 10, 0.1, 9.9999999995, 9.99999999949, 1e9, 1e10, 1e22, 1e-13, 1e-14])
      expect(roundScore(score)).toBe(plain(score));
  });
});
