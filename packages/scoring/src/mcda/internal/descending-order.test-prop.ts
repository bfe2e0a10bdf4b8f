import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDescendingOrder } from './descending-order.ts';

const score = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 1, 1 + Number.EPSILON),
);
/** Many scores close together and one far away, so that buckets do not help. */
const clustered = fc
  .array(fc.double({ min: 0, max: 1e-6, noNaN: true }), { minLength: 100, maxLength: 200 })
  .map((list) => [...list, 1e9]);

describe('the descending order', () => {
  it('is that of a stable sort, whatever the scores', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(score, { maxLength: 60 }), clustered), (scores) => {
        const expected = [...scores.keys()].sort(
          (left, right) => Math.sign((scores[right] ?? 0) - (scores[left] ?? 0)) || left - right,
        );
        expect(Array.from(createDescendingOrder(scores.length)(Float64Array.from(scores)))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
