import { describe, expect, it } from 'vitest';
import { bestWorstWeights } from './best-worst-weights.ts';
import { criticWeights } from './critic-weights.ts';
import { entropyWeights } from './entropy-weights.ts';
import { equalWeights } from './equal-weights.ts';
import { giniWeights } from './gini-weights.ts';
import { merecWeights } from './merec-weights.ts';
import { rankComparisonWeights } from './rank-comparison-weights.ts';
import { rankOrderWeights } from './rank-order-weights.ts';
import { rescaleWeights } from './rescale-weights.ts';
import { standardDeviationWeights } from './standard-deviation-weights.ts';
import { swingWeights } from './swing-weights.ts';
import { varianceWeights } from './variance-weights.ts';

const close = (got: readonly number[], expected: readonly number[], digits = 12) => {
  expect(got).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(got[index]).toBeCloseTo(value, digits);
};

describe('declared weights', () => {
  it('come from counts, points and orders', () => {
    expect(equalWeights(2)).toEqual([0.5, 0.5]);
    expect(rescaleWeights([2, 6])).toEqual([0.25, 0.75]);
    expect(swingWeights([100, 60, 40])).toEqual([0.5, 0.3, 0.2]);
    close(rankOrderWeights(3, 'centroid'), [11 / 18, 5 / 18, 2 / 18]);
    close(rankOrderWeights(3, 'sum'), [1 / 2, 1 / 3, 1 / 6]);
    close(rankOrderWeights(3, 'reciprocal'), [6 / 11, 3 / 11, 2 / 11]);
    expect(rankOrderWeights(1, 'centroid')).toEqual([1]);
    close(rankComparisonWeights([2, 1, 2]), [2 / 9, 5 / 9, 2 / 9]);
  });

  it('refuse hostile input', () => {
    for (const count of [0, -1, 1.5, Number.NaN]) {
      expect(() => equalWeights(count)).toThrow(expect.objectContaining({ code: 'bad-count' }));
      expect(() => rankOrderWeights(count, 'sum')).toThrow(expect.objectContaining({ code: 'bad-count' }));
    }
    expect(() => swingWeights([])).toThrow(expect.objectContaining({ code: 'all-zero-weights' }));
    expect(() => swingWeights([1, -1])).toThrow(expect.objectContaining({ path: ['points', 1] }));
    expect(() => rankComparisonWeights([])).toThrow(expect.objectContaining({ code: 'no-values' }));
    expect(() => rankOrderWeights(2, 'best' as 'sum')).toThrow(
      expect.objectContaining({ code: 'unknown-option' }),
    );
  });
});

describe('bestWorstWeights', () => {
  it.each(['linear', 'nonlinear'] as const)('finds the weights of consistent comparisons (%s)', (model) => {
    const result = bestWorstWeights([1, 2, 4, 8], [8, 4, 2, 1], { model });
    close(result.weights, [8 / 15, 4 / 15, 2 / 15, 1 / 15]);
    expect(result.xi).toBeCloseTo(0, 12);
  });

  it('deviates no further than xi, and no weights deviate less', () => {
    const toOthers = [1, 3, 5, 9];
    const toWorst = [9, 4, 2, 1];
    const deviation = (weights: readonly number[]): number => {
      const [best = 0, , , worst = 0] = weights;
      return Math.max(
        ...weights.map((weight, index) => Math.abs(best - (toOthers[index] as number) * weight)),
        ...weights.map((weight, index) => Math.abs(weight - (toWorst[index] as number) * worst)),
      );
    };
    const { weights, xi } = bestWorstWeights(toOthers, toWorst);
    expect(deviation(weights)).toBeCloseTo(xi, 12);
    for (const index of [0, 1, 2, 3]) {
      for (const step of [-0.002, 0.002]) {
        const moved = rescaleWeights(weights.map((weight, at) => (at === index ? weight + step : weight)));
        expect(deviation(moved)).toBeGreaterThan(xi);
      }
    }
  });

  it('bounds the ratios in the nonlinear model', () => {
    const { weights, xi, consistencyRatio } = bestWorstWeights([1, 3, 5, 9], [9, 4, 2, 1], {
      model: 'nonlinear',
    });
    const [best = 0, second = 0, third = 0, worst = 0] = weights;
    for (const [ratio, wanted] of [
      [best / second, 3],
      [best / third, 5],
      [best / worst, 9],
      [second / worst, 4],
      [third / worst, 2],
    ] as const) {
      expect(Math.abs(ratio - wanted)).toBeLessThanOrEqual(xi + 1e-9);
    }
    expect(consistencyRatio).toBeGreaterThan(0);
    expect(consistencyRatio).toBeLessThan(1);
  });

  it('takes one criterion, equals, and named ends', () => {
    expect(bestWorstWeights([1], [1]).weights).toEqual([1]);
    expect(bestWorstWeights([1], [1], { model: 'nonlinear' }).weights).toEqual([1]);
    close(bestWorstWeights([1, 1], [1, 1]).weights, [0.5, 0.5]);
    close(bestWorstWeights([2, 1], [1, 2], { best: 1, worst: 0 }).weights, [1 / 3, 2 / 3]);
  });

  it.each([
    [[], [], 'no-values'],
    [[1, 2], [2], 'wrong-length'],
    [[1, 0.5], [2, 1], 'out-of-range'],
    [[2, 2], [2, 1], 'contradictory-comparisons'],
    [[1, 2], [3, 1], 'contradictory-comparisons'],
  ])('refuses %j and %j', (toOthers, toWorst, code) => {
    expect(() => bestWorstWeights(toOthers, toWorst)).toThrow(expect.objectContaining({ code }));
  });
});

describe('weights from data', () => {
  const up = ['maximise', 'maximise'] as const;

  it('give a criterion without spread nothing', () => {
    const matrix = [
      [1, 5],
      [3, 5],
      [2, 5],
    ];
    for (const weights of [
      entropyWeights(matrix),
      giniWeights(matrix),
      standardDeviationWeights(matrix),
      varianceWeights(matrix),
      criticWeights(matrix, up),
      merecWeights(matrix, up),
    ]) {
      close(weights, [1, 0]);
    }
  });

  it('refuse data without any spread, and a single alternative', () => {
    for (const matrix of [
      [
        [1, 2],
        [1, 2],
      ],
      [[1, 2]],
    ]) {
      for (const weigh of [entropyWeights, giniWeights, standardDeviationWeights, varianceWeights]) {
        expect(() => weigh(matrix)).toThrow(expect.objectContaining({ code: 'no-spread' }));
      }
      for (const weigh of [criticWeights, merecWeights]) {
        expect(() => weigh(matrix, up)).toThrow(expect.objectContaining({ code: 'no-spread' }));
      }
    }
  });

  it('follow their formulas', () => {
    const entropy = (shares: number[]) => -shares.reduce((sum, p) => sum + p * Math.log(p), 0) / Math.log(2);
    const [a, b] = [1 - entropy([0.25, 0.75]), 1 - entropy([0.4, 0.6])];
    close(
      entropyWeights([
        [1, 2],
        [3, 3],
      ]),
      [a / (a + b), b / (a + b)],
    );
    close(
      giniWeights([
        [1, 2],
        [3, 3],
      ]),
      [0.25 / 0.35, 0.1 / 0.35],
    );
    close(
      standardDeviationWeights([
        [0, 0],
        [1, 3],
      ]),
      [0.25, 0.75],
    );
    close(
      standardDeviationWeights(
        [
          [0, 0],
          [1, 3],
        ],
        { normalisation: 'minmax' },
      ),
      [0.5, 0.5],
    );
    close(
      varianceWeights([
        [0, 0],
        [1, 3],
      ]),
      [0.1, 0.9],
    );
    // Two criteria that mirror each other conflict in full, and alike.
    close(
      criticWeights(
        [
          [0, 9],
          [5, 4.5],
          [10, 0],
        ],
        up,
      ),
      [0.5, 0.5],
    );
  });

  it('reproduce the worked example of MEREC', () => {
    // Numbers from Keshavarz-Ghorabaee and others, Symmetry 13(4), 525, 2021.
    const matrix = [
      [450, 8000, 54, 145],
      [10, 9100, 2, 160],
      [100, 8200, 31, 153],
      [220, 9300, 1, 162],
      [5, 8400, 23, 158],
    ];
    const directions = ['maximise', 'maximise', 'minimise', 'minimise'] as const;
    close(merecWeights(matrix, directions), [0.5752, 0.0141, 0.4016, 0.0091], 4);
  });

  it('refuse values that they cannot take', () => {
    expect(() => entropyWeights([[-1], [2]])).toThrow(expect.objectContaining({ code: 'negative-value' }));
    expect(() => giniWeights([[-1], [2]])).toThrow(expect.objectContaining({ code: 'negative-value' }));
    expect(() => merecWeights([[0], [2]], ['maximise'])).toThrow(
      expect.objectContaining({ code: 'not-positive', path: ['matrix', 0, 0] }),
    );
    expect(
      entropyWeights([
        [0, 1],
        [2, 1.5],
      ])[0],
    ).toBeGreaterThan(0.5);
  });
});
