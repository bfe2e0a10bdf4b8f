import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergePairs } from './merge-pairs.ts';

/** Ways in which key and score rise, as a frontier has them. */
const ways = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 0,
    maxLength: 12,
  })
  .map((steps) => {
    let [key, score] = [0, 0];
    return steps.map(([more, better]) => {
      key += more;
      score += better;
      return { key, score: score / 8 };
    });
  });

const scores = fc.constantFrom(
  (left: number, right: number) => left + 3 * right,
  (left: number, right: number) => left + 0.5 * right,
  Math.min,
);

it('keeps the pairs that sorting all pairs keeps, in the same order', () => {
  fc.assert(
    fc.property(ways, ways, scores, fc.constantFrom(0, 1e-14, 0.3), (left, right, scoreOf, least) => {
      const all = left.flatMap((one, at) =>
        right.map((other, beside) => ({
          key: one.key + other.key,
          score: scoreOf(one.score, other.score),
          at,
          beside,
        })),
      );
      all.sort((one, other) => one.key - other.key || other.score - one.score);
      let best = Number.NEGATIVE_INFINITY;
      const kept = all.filter(({ score }) => {
        if (score <= best + least) return false;
        best = score;
        return true;
      });
      expect(
        mergePairs(left, right, scoreOf, least).map(([one, other, score]) => ({
          key: one.key + other.key,
          score,
          at: left.indexOf(one),
          beside: right.indexOf(other),
        })),
      ).toEqual(kept);
    }),
  );
});
