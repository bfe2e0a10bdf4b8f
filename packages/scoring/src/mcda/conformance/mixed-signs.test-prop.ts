import { aggregateTree, owa, rank, weightedMean, weightedSum } from '@osee/scoring/mcda';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fraction, fraction, mean, order } from '../../number/fraction.fixture.ts';

/** Values on both sides of 0 (z-scores, negated costs), told in whole steps of a small grid. */
interface Grid {
  readonly steps: number[][];
  readonly size: number;
  readonly weights: number[];
}

const grids: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }), fc.constantFrom(3, 5, 7, 10, 12, 30))
  .chain(([rows, columns, size]) =>
    fc.record({
      steps: fc.array(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      size: fc.constant(size),
      weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: columns, maxLength: columns }),
    }),
  );

const matrixOf = ({ steps, size }: Grid): number[][] => steps.map((row) => row.map((step) => step / size));
const sharesOf = ({ weights }: Grid): number[] =>
  weights.map((weight) => weight / weights.reduce((a, b) => a + b, 0));
const exactMeans = ({ steps, size, weights }: Grid): Fraction[] =>
  steps.map((row) =>
    mean(
      row.map((step) => fraction(step, size)),
      weights,
    ),
  );
const exactRanks = (scores: readonly Fraction[]): number[] =>
  scores.map((score) => 1 + scores.filter((other) => order(other, score) > 0).length);
const zero = fraction(0);

const expectExact = (found: readonly number[], exact: readonly Fraction[]): void => {
  for (const [row, value] of found.entries()) {
    expect(Math.sign(value) + 0).toBe(order(exact[row] as Fraction, zero) + 0);
  }
  expect(rank(found)).toEqual(exactRanks(exact));
};

describe('what cancels is 0, also among values of both signs', () => {
  it('as a few known cases show', () => {
    const shares = [0.1, 0.2, 0.7];
    expect(weightedMean([0.7, 0, -0.1], shares)).toBe(0);
    expect(weightedMean([0.1, 0.2, -0.3])).toBe(0);
    expect(weightedSum([[0.1, 0.2, -0.3]], [1, 1, 1])).toEqual([0]);
    expect(weightedSum([[0.1, 0.2, -0.3]], [1, 1, 1], { rescaleWeights: true })).toEqual([0]);
    expect(weightedMean([1e-300, 2e-300, -3e-300])).toBe(0);
    expect(weightedMean([1, 1e-9, -1], [1, 1, 1])).toBeCloseTo(1e-9 / 3, 24);
    expect(rank([weightedMean([0.1, 0.2, -0.3]), 0])).toEqual([1, 1]);
  });

  it('in weighted means and sums, trees and ordered averages', () => {
    fc.assert(
      fc.property(grids, fc.boolean(), (grid, isShared) => {
        const matrix = matrixOf(grid);
        const weights = isShared ? sharesOf(grid) : grid.weights;
        const exact = exactMeans(grid);
        expectExact(
          matrix.map((row) => weightedMean(row, weights)),
          exact,
        );
        expectExact(weightedSum(matrix, weights), exact);
        expectExact(weightedSum(matrix, weights, { rescaleWeights: true }), exact);
        const children = weights.map((weight, index) => ({ id: `c${index}`, weight }));
        expectExact(
          matrix.map(
            (row) =>
              aggregateTree(
                { id: 'root', children },
                Object.fromEntries(row.map((value, index) => [`c${index}`, value])),
                { scale: [-2, 2] },
              ).value as number,
          ),
          exact,
        );
        const sorted = { ...grid, steps: grid.steps.map((row) => [...row].sort((a, b) => b - a)) };
        expectExact(
          matrix.map((row) => owa(row, sharesOf(grid))),
          exactMeans(sorted),
        );
      }),
      { numRuns: 500 },
    );
  });
});
