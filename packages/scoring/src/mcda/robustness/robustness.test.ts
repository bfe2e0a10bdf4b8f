import { describe, expect, it } from 'vitest';
import { assumptionSensitivity } from './assumption-sensitivity.ts';
import { compareRankings } from './compare-rankings.ts';
import { leaveOneCriterionOut } from './leave-one-criterion-out.ts';
import { methodSwap } from './method-swap.ts';
import { createRandom } from './random.ts';
import { rankAcceptability } from './rank-acceptability.ts';
import { sampleWeights } from './sample-weights.ts';
import { smallestWeightFlip } from './smallest-weight-flip.ts';
import { sobolDesign } from './sobol-design.ts';
import { sobolIndices } from './sobol-indices.ts';
import { weightStability } from './weight-stability.ts';

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const failing = (code: string) => expect.objectContaining({ code });

describe('createRandom', () => {
  it.each([-1, 0.5, Number.NaN, 2 ** 53])('refuses the seed %d', (seed) => {
    expect(() => createRandom(seed)).toThrow(failing('bad-seed'));
  });
});

describe('sampleWeights', () => {
  const draws = 40_000;

  it('is uniform on the simplex: moments, and the share with a majority criterion', () => {
    const sample = sampleWeights(3, draws, { seed: 11 });
    const first = sample.map((weights) => weights[0] as number);
    expect(mean(first)).toBeCloseTo(1 / 3, 2);
    // Dirichlet(1, 1, 1): variance (n - 1) / (n^2 (n + 1)), covariance -1 / (n^2 (n + 1)).
    expect(mean(first.map((weight) => (weight - 1 / 3) ** 2))).toBeCloseTo(2 / 36, 3);
    expect(mean(sample.map(([a = 0, b = 0]) => (a - 1 / 3) * (b - 1 / 3)))).toBeCloseTo(-1 / 36, 3);
    const majority = mean(sample.map((weights) => (Math.max(...weights) > 0.5 ? 1 : 0)));
    expect(Math.abs(majority - 0.75)).toBeLessThan(0.01);
  });

  it('keeps an order, and has rank-order centroids as means', () => {
    const sample = sampleWeights(3, draws, { seed: 3, method: 'ordinal', order: [2, 0, 1] });
    expect(sample.every(([a = 0, b = 0, c = 0]) => c >= a && a >= b)).toBe(true);
    expect(mean(sample.map((weights) => weights[2] as number))).toBeCloseTo(11 / 18, 2);
  });

  it('stays in the band before scaling', () => {
    const around = [4, 4, 2];
    const sample = sampleWeights(3, 2000, { seed: 5, method: 'band', around, band: 0.1 });
    expect(sample.every(([a = 0, b = 0]) => a / b >= 0.9 / 1.1 - 1e-12 && a / b <= 1.1 / 0.9 + 1e-12)).toBe(
      true,
    );
    expect(mean(sample.map((weights) => weights[2] as number))).toBeCloseTo(0.2, 2);
  });

  it('gives the one weight that a single criterion can have', () => {
    expect(sampleWeights(1, 2, { seed: 1 })).toEqual([[1], [1]]);
  });

  it('refuses what it cannot draw', () => {
    expect(() => sampleWeights(0, 1, { seed: 1 })).toThrow(failing('bad-count'));
    expect(() => sampleWeights(2, Infinity, { seed: 1 })).toThrow(failing('bad-count'));
    expect(() => sampleWeights(2, 1, { seed: 1, method: 'band', around: [0, 0], band: 0.1 })).toThrow(
      failing('all-zero-weights'),
    );
    expect(() => sampleWeights(2, 1, { seed: 1, method: 'band', around: [1, 1], band: 2 })).toThrow(
      failing('bad-band'),
    );
    expect(() => sampleWeights(2, 1, { seed: 1, method: 'ordinal', order: [0, 0] })).toThrow(
      failing('bad-order'),
    );
    expect(() => sampleWeights(2, 1, { seed: 1, method: 'fair' as 'uniform' })).toThrow(
      failing('unknown-option'),
    );
  });
});

describe('rankAcceptability', () => {
  it('comes close to the exact shares of two and three criteria', () => {
    // Two criteria: b leads where w < 0.6. Three criteria, unit rows: by symmetry a third each.
    const two = rankAcceptability(
      [
        [1, 0],
        [0.6, 0.6],
      ],
      sampleWeights(2, 20_000, { seed: 9 }),
    );
    expect(two.acceptability[0]?.[0]).toBeCloseTo(0.4, 1);
    expect(two.centralWeights[0]?.[0]).toBeCloseTo(0.8, 1);
    const rows = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    const three = rankAcceptability(rows, sampleWeights(3, 20_000, { seed: 9 }));
    for (const shares of three.acceptability)
      expect(Math.abs((shares[0] as number) - 1 / 3)).toBeLessThan(0.015);
    expect(three.centralWeights[0]?.[0]).toBeCloseTo(11 / 18, 1);
  });

  it('lets ties share the best rank and win nothing', () => {
    const result = rankAcceptability(
      [
        [1, 1],
        [1, 1],
        [0, 0],
      ],
      [[0.5, 0.5]],
    );
    expect(result.acceptability).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect(result.winning).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 0],
    ]);
    expect(result.centralWeights).toEqual([[0.5, 0.5], [0.5, 0.5], null]);
  });

  it('takes one alternative, and ten thousand', () => {
    expect(rankAcceptability([[0, 0]], [[1, 0]])).toMatchObject({ acceptability: [[1]], winning: [[0]] });
    const many = Array.from({ length: 10_000 }, (_, index) => [index, -index]);
    const result = rankAcceptability(many, [
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(result.winning).toBeNull();
    expect(result.acceptability[0]).toHaveLength(100);
    expect(result.medianRanks[0]).toBe(10_000);
  });

  it('refuses hostile input', () => {
    expect(() => rankAcceptability([], [[1]])).toThrow(failing('empty-matrix'));
    expect(() => rankAcceptability([[Number.NaN]], [[1]])).toThrow(failing('not-a-finite-number'));
    expect(() => rankAcceptability([[1]], [[-1]])).toThrow(failing('not-a-finite-number'));
    expect(() => rankAcceptability([[1, 2], [1]], [[1, 1]])).toThrow(failing('wrong-length'));
    expect(() => rankAcceptability([[1]], [[1, 2]])).toThrow(failing('wrong-length'));
    expect(() => rankAcceptability([[1e308]], [[1e308]])).toThrow(failing('out-of-range'));
    expect(() => rankAcceptability([[1]], [[1]], { interval: [0.9, 0.1] })).toThrow(failing('bad-interval'));
  });
});

describe('weightStability', () => {
  it('finds both ends of the interval in closed form', () => {
    const values = [
      [0.5, 0.6],
      [1, 0],
      [0, 1],
    ];
    expect(weightStability(values, [1, 1], 0)).toMatchObject({ winner: 0, weight: 0.5 });
    const { interval, below, above } = weightStability(values, [1, 1], 0);
    expect(interval[0]).toBeCloseTo(4 / 9, 12);
    expect(interval[1]).toBeCloseTo(6 / 11, 12);
    expect([below?.alternative, above?.alternative]).toEqual([2, 1]);
  });

  it('handles a weight of 1, a single criterion and a bad position', () => {
    expect(
      weightStability(
        [
          [1, 0],
          [0, 1],
        ],
        [1, 0],
        0,
      ).interval,
    ).toEqual([0.5, 1]);
    expect(weightStability([[1], [0]], [1], 0).interval).toEqual([0, 1]);
    expect(() => weightStability([[1]], [1], 1)).toThrow(failing('unknown-criterion'));
    expect(
      smallestWeightFlip(
        [
          [1, 1],
          [0, 0],
        ],
        [1, 1],
      ),
    ).toBeNull();
  });
});

describe('what else changes a ranking', () => {
  it('leaves out one criterion after the other', () => {
    const [withoutFirst] = leaveOneCriterionOut(
      [
        [1, 0],
        [0, 1],
      ],
      [0.75, 0.25],
    );
    expect(withoutFirst).toMatchObject({ winners: [1], winnerStays: false, maxAbsoluteShift: 1 });
    expect(leaveOneCriterionOut([[1, 0]], [1, 0])).toHaveLength(1);
  });

  it('lays methods side by side and keeps the unranked apart', () => {
    const table = methodSwap([
      { id: 'one', scores: [3, 2, null] },
      { id: 'two', scores: [1, 2, 3] },
    ]);
    expect(table.rankRanges).toEqual([
      [1, 3],
      [2, 2],
      [1, 1],
    ]);
    expect(table.rows[1]).toMatchObject({ kendallTau: -1, winners: [2] });
    expect(() => methodSwap([])).toThrow(failing('no-methods'));
  });

  it('compares rankings', () => {
    expect(compareRankings([1, 1], [1, 2])).toMatchObject({ kendallTau: null, spearman: null, gamma: null });
    expect(compareRankings([1, 2, 3], [3, 2, 1])).toMatchObject({ kendallTau: -1, spearman: -1, gamma: -1 });
  });

  it('finds the known indices of a linear function', () => {
    const outputs = sobolDesign(3, 8192, { seed: 2 }).map(([a = 0, b = 0]) => a + 2 * b);
    const found = sobolIndices(outputs, { dimensions: 3, bootstrap: { resamples: 50, seed: 1 } });
    expect(found.total[0]).toBeCloseTo(0.2, 1);
    expect(found.total[1]).toBeCloseTo(0.8, 1);
    expect([found.first[2], found.total[2]]).toEqual([0, 0]);
    const [low, high] = (found.totalIntervals ?? [])[1] as [number, number];
    expect(low <= 0.8 && high >= 0.8).toBe(true);
    expect(sobolIndices([1, 1, 1, 1, 1, 1], { dimensions: 1 }).total).toEqual([null]);
    expect(() => sobolIndices([1, 2], { dimensions: 1 })).toThrow(failing('wrong-length'));
  });

  it('tells which assumption moves the ranking', () => {
    const result = assumptionSensitivity(
      { matters: [0, 1], idle: ['a', 'b'] },
      ({ matters }) => (matters === 1 ? [1, 2, null] : [2, 1, null]),
      { samples: 500, seed: 4 },
    );
    expect(result.indices.total[1]).toBe(0);
    expect(Math.abs((result.indices.total[0] as number) - 1)).toBeLessThan(0.15);
    expect(result).toMatchObject({ evaluations: 4, nominalRanks: [1, 2, null], names: ['matters', 'idle'] });
  });
});
