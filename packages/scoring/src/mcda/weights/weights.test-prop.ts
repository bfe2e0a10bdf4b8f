import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../internal/matrices.fixture.ts';
import { ahpWeights } from './ahp-weights.ts';
import { bestWorstWeights } from './best-worst-weights.ts';
import { criticWeights } from './critic-weights.ts';
import { entropyWeights } from './entropy-weights.ts';
import { giniWeights } from './gini-weights.ts';
import { merecWeights } from './merec-weights.ts';
import { rankComparisonWeights } from './rank-comparison-weights.ts';
import { rankOrderWeights } from './rank-order-weights.ts';
import { standardDeviationWeights } from './standard-deviation-weights.ts';

const problems = problemsOf(fc);

const expectShares = (weights: readonly number[]) => {
  expect(weights.every((weight) => weight >= 0)).toBe(true);
  expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
};

describe('weights', () => {
  it('from data are shares', () => {
    const spread = problems.filter(({ matrix }) =>
      (matrix[0] ?? []).every((_, column) => new Set(matrix.map((row) => row[column])).size > 1),
    );
    fc.assert(
      fc.property(spread, ({ matrix, directions }) => {
        expectShares(entropyWeights(matrix));
        expectShares(giniWeights(matrix));
        expectShares(standardDeviationWeights(matrix));
        expectShares(merecWeights(matrix, directions));
        // A single criterion, or criteria in full agreement, have no conflict to measure.
        if (matrix.length > 3 && directions.length > 1) expectShares(criticWeights(matrix, directions));
      }),
    );
  });

  it('from orders fall and are shares', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        for (const method of ['centroid', 'sum', 'reciprocal'] as const) {
          const weights = rankOrderWeights(count, method);
          expectShares(weights);
          expect([...weights].sort((a, b) => b - a)).toEqual(weights);
        }
        expectShares(rankComparisonWeights(Array.from({ length: count }, (_, index) => index % 5)));
      }),
    );
  });

  it('from comparisons are shares that a renaming of the criteria only moves', () => {
    const sides = fc.integer({ min: 2, max: 6 }).chain((n) =>
      fc.array(fc.array(fc.constantFrom(1 / 9, 1 / 5, 1 / 2, 1, 2, 5, 9), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(sides, (raw) => {
        const table = raw.map((row, i) =>
          row.map((value, k) => (i === k ? 1 : i < k ? value : 1 / (raw[k]?.[i] as number))),
        );
        const { weights, consistencyIndex, lambdaMax, comparisons } = ahpWeights(table);
        expectShares(weights);
        expect(consistencyIndex).toBeGreaterThanOrEqual(-1e-9);
        for (const [i, row] of comparisons.entries()) {
          const product = row.reduce((sum, value, k) => sum + value * (weights[k] as number), 0);
          expect(product).toBeCloseTo(lambdaMax * (weights[i] as number), 8);
        }
        const mirrored = ahpWeights([...table].reverse().map((row) => [...row].reverse())).weights;
        for (const [i, weight] of [...mirrored].reverse().entries())
          expect(weight).toBeCloseTo(weights[i] as number, 9);
      }),
    );
  });

  it('from best and worst are shares, and consistent answers give them back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 9 }), (points) => {
        const best = Math.max(...points);
        const worst = Math.min(...points);
        const toOthers = points.map((point) => best / point);
        const toWorst = points.map((point) => point / worst);
        fc.pre(best > worst && toOthers[points.indexOf(worst)] === toWorst[points.indexOf(best)]);
        const total = points.reduce((a, b) => a + b, 0);
        for (const model of ['linear', 'nonlinear'] as const) {
          const { weights } = bestWorstWeights(toOthers, toWorst, { model });
          expectShares(weights);
          for (const [i, point] of points.entries()) expect(weights[i]).toBeCloseTo(point / total, 8);
        }
      }),
    );
  });

  it('from best and worst are shares for any answers', () => {
    const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), {
      maxLength: 7,
    });
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 9 }), (others, between) => {
        const toOthers = [1, between, ...others.map(([a]) => a)];
        const toWorst = [between, 1, ...others.map(([, b]) => b)];
        for (const model of ['linear', 'nonlinear'] as const) {
          const { weights, xi } = bestWorstWeights(toOthers, toWorst, { model, best: 0, worst: 1 });
          expectShares(weights);
          const [best = 0, worst = 0] = weights;
          for (const [i, weight] of weights.entries()) {
            const wanted = [toOthers[i] as number, toWorst[i] as number] as const;
            if (model === 'linear') {
              expect(Math.abs(best - wanted[0] * weight)).toBeLessThanOrEqual(xi + 1e-9);
              expect(Math.abs(weight - wanted[1] * worst)).toBeLessThanOrEqual(xi + 1e-9);
            } else if (i > 1) {
              expect(Math.abs(best / weight - wanted[0])).toBeLessThanOrEqual(xi + 1e-6);
              expect(Math.abs(weight / worst - wanted[1])).toBeLessThanOrEqual(xi + 1e-6);
            }
          }
        }
      }),
    );
  });
});
