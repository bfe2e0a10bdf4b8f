import {
  ahpWeights,
  copeland,
  criticWeights,
  dominance,
  electreI,
  electreII,
  entropyWeights,
  giniWeights,
  merecWeights,
  nearDuplicates,
  normalise,
  prometheeII,
  rank,
  standardDeviationWeights,
  topsis,
  varianceWeights,
  vikor,
  weightedProduct,
  weightedSum,
} from '@osee/scoring/mcda';
import { describe, expect, it } from 'vitest';

type Rows = number[][];
const up = (rows: Rows) => (rows[0] ?? []).map(() => 'maximise' as const);

const weighted: [string, (rows: Rows, weights: number[]) => readonly (number | null)[]][] = [
  ['weightedSum', (rows, weights) => weightedSum(rows, weights)],
  ['weightedProduct', (rows, weights) => weightedProduct(rows, weights)],
  ['topsis', (rows, weights) => topsis(rows, up(rows), weights).scores],
  ['vikor', (rows, weights) => vikor(rows, up(rows), weights).q],
  ['prometheeII', (rows, weights) => prometheeII(rows, up(rows), weights).net],
  ['copeland', (rows, weights) => copeland(rows, up(rows), weights).scores],
  ['electreI', (rows, weights) => electreI(rows, up(rows), weights).kernel],
  ['electreII', (rows, weights) => electreII(rows, up(rows), weights).scores],
];

describe.each(weighted)('%s', (_name, run) => {
  it.each([
    ['no alternatives', [], [1], 'empty-matrix'],
    ['no criteria', [[]], [], 'empty-matrix'],
    ['NaN', [[Number.NaN]], [1], 'not-a-finite-number'],
    ['infinity', [[1], [Number.POSITIVE_INFINITY]], [1], 'not-a-finite-number'],
    ['text', [['1']], [1], 'not-a-finite-number'],
    ['ragged rows', [[1, 2], [1]], [1, 1], 'wrong-length'],
    ['too few weights', [[1, 2]], [1], 'wrong-length'],
    ['negative weights', [[1, 2]], [2, -1], 'negative-weight'],
    ['weights of zero', [[1, 2]], [0, 0], 'all-zero-weights'],
    ['a weight that is NaN', [[1]], [Number.NaN], 'not-a-finite-number'],
  ])('refuses %s', (_what, rows, weights, code) => {
    expect(() => run(rows as Rows, weights)).toThrow(expect.objectContaining({ code }));
  });

  it('stays finite for one alternative, for constant columns and for a weight of zero', () => {
    for (const [rows, weights] of [
      [[[3, 4]], [1, 1]],
      [
        [
          [3, 4],
          [3, 5],
        ],
        [1, 1],
      ],
      [
        [
          [3, 4],
          [3, 4],
          [3, 4],
        ],
        [1, 1],
      ],
      [
        [
          [0, 0],
          [0, 0],
        ],
        [1, 1],
      ],
      [
        [
          [3, 4],
          [2, 5],
        ],
        [1, 0],
      ],
    ] as [Rows, number[]][]) {
      expect(run(rows, weights).every((score) => Number.isFinite(score))).toBe(true);
    }
  });

  it('leaves its input alone and gives the same bytes twice', () => {
    const rows = Object.freeze([Object.freeze([3, 4]), Object.freeze([5, 1])]) as unknown as Rows;
    const weights = Object.freeze([2, 3]) as unknown as number[];
    expect(JSON.stringify(run(rows, weights))).toBe(JSON.stringify(run(rows, weights)));
  });
});

describe('tables without weights', () => {
  it('are refused when they are empty, ragged or not finite', () => {
    for (const run of [
      (rows: Rows) => normalise(rows, up(rows), 'minmax'),
      (rows: Rows) => dominance(rows, up(rows)),
      (rows: Rows) => nearDuplicates(rows),
      (rows: Rows) => entropyWeights(rows),
      (rows: Rows) => giniWeights(rows),
      (rows: Rows) => standardDeviationWeights(rows),
      (rows: Rows) => varianceWeights(rows),
      (rows: Rows) => criticWeights(rows, up(rows)),
      (rows: Rows) => merecWeights(rows, up(rows)),
      (rows: Rows) => ahpWeights(rows),
    ]) {
      expect(() => run([])).toThrow(expect.objectContaining({ code: 'empty-matrix' }));
      expect(() => run([[1, 2], [1]])).toThrow(expect.objectContaining({ code: 'wrong-length' }));
      expect(() =>
        run([
          [1, Number.NaN],
          [1, 1],
        ]),
      ).toThrow(expect.objectContaining({ code: 'not-a-finite-number' }));
    }
  });
});

describe('ten thousand alternatives', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    Array.from({ length: 12 }, (_cell, column) => ((index * 7919 + column * 104_729) % 9973) + 1),
  );
  const weights = rows[0]?.map((_, column) => column + 1) ?? [];

  it('are normalised, scored and ranked', () => {
    for (const method of ['minmax', 'vector', 'sum', 'zscore', 'percentile-rank'] as const) {
      const ranks = rank(weightedSum(normalise(rows, up(rows), method), weights));
      expect(Math.min(...ranks)).toBe(1);
      expect(Math.max(...ranks)).toBeLessThanOrEqual(10_000);
    }
    expect(topsis(rows, up(rows), weights).scores).toHaveLength(10_000);
    expect(vikor(rows, up(rows), weights).q).toHaveLength(10_000);
  });

  it('may all be unknown', () => {
    const unknown = rows.map((row) => row.map(() => null));
    const scores = weightedSum(normalise(unknown, up(rows), 'minmax'), weights, { missing: 'renormalise' });
    expect(scores.every((score) => score === null)).toBe(true);
    expect(rank(scores).every((place) => place === null)).toBe(true);
  });
});
