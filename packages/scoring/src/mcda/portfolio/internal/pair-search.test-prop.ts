import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PortfolioRow } from '../solver.ts';
import { chooseBy } from './chooser.ts';
import { createPairSearch } from './pair-search.ts';
import { createSearch } from './search.ts';

const size = 12;
const capRow: fc.Arbitrary<PortfolioRow> = fc
  .record({
    members: fc.uniqueArray(fc.nat(size - 1), { maxLength: 6 }),
    max: fc.constantFrom(0, 1, 1, 1, 2, 3, Number.POSITIVE_INFINITY),
  })
  .map(({ members, max }) => ({
    members: members.sort((left, right) => left - right),
    coefficients: members.map(() => 1),
    min: 0,
    max,
  }));
const score = fc.oneof(
  fc.integer({ min: -3, max: 5 }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.constantFrom(0.1, 0.2, 0.3, 0.1 + 0.2),
);
const problems = fc.record({
  scores: fc.array(score, { minLength: size, maxLength: size }).map((list) => Float64Array.from(list)),
  rows: fc.oneof(
    fc.array(capRow, { maxLength: 6 }),
    // More groups than one word of bits can hold.
    fc.array(capRow, { minLength: 33, maxLength: 70 }),
  ),
  tolerance: fc.constantFrom(1e-9, 0.5),
});

describe('the search for a pair', () => {
  it('answers as the general search does, runner-up and ties included', () => {
    let withoutPair = 0;
    fc.assert(
      fc.property(problems, ({ scores, rows, tolerance }) => {
        const pairs = createPairSearch(size, rows);
        const general = chooseBy(createSearch(size, 2, rows, 1e6), size);
        const best = pairs?.best(scores, tolerance) ?? null;
        const expected = general.best(scores, tolerance);
        expect(best?.positions).toEqual(expected?.positions);
        expect(best?.total).toBe(expected?.total);
        if (best === null || expected === null) {
          withoutPair += 1;
          return;
        }
        const next = pairs?.next(scores, tolerance, best) ?? null;
        const expectedNext = general.next(scores, tolerance, expected);
        expect(next?.positions).toEqual(expectedNext?.positions);
        expect(next?.total).toBe(expectedNext?.total);
      }),
      { numRuns: 3000 },
    );
    expect(withoutPair).toBeGreaterThan(0);
  });

  it('leaves rows to the general search that ask for something or weigh their members', () => {
    const row: PortfolioRow = { members: [0, 1], coefficients: [1, 1], min: 0, max: 1 };
    expect(createPairSearch(size, [row])).not.toBeNull();
    expect(createPairSearch(size, [row, { ...row, min: 1, max: Number.POSITIVE_INFINITY }])).toBeNull();
    expect(createPairSearch(size, [row, { ...row, coefficients: [1, 0.5] }])).toBeNull();
  });
});
