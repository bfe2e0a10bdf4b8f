import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByLadder } from './order-by-ladder.ts';

const anyEntries = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    points: fc.record({ x: fc.integer({ min: 0, max: 3 }), y: fc.integer({ min: 0, max: 3 }) }),
    attributes: fc.record({ topic: fc.constantFrom('t1', 't2') }),
  }),
  { selector: ({ id }) => id },
);
const ladder = [
  { kind: 'uncovered', attribute: 'topic' },
  { kind: 'criterion', criterion: 'x' },
] as const;

describe('orderByLadder', () => {
  it('does not depend on the order of the input, and shares a rank only between equals', () => {
    fc.assert(
      fc.property(anyEntries, fc.infiniteStream(fc.nat()), (entries, keys) => {
        const shuffled = [...entries]
          .map((entry) => ({ entry, key: keys.next().value }))
          .sort((left, right) => left.key - right.key)
          .map(({ entry }) => entry);
        const places = orderByLadder(entries, { ladder });
        expect(orderByLadder(shuffled, { ladder })).toEqual(places);
        expect(places.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort());
        for (const [index, { rank, score, shared }] of places.entries()) {
          expect(rank).toBeLessThanOrEqual(index + 1);
          expect(score).toBeLessThanOrEqual(places[index - 1]?.score ?? score);
          expect(shared).toBe(places.filter((one) => one.rank === rank).length > 1);
        }
      }),
    );
  });
});
