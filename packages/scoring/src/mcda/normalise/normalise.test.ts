import { describe, expect, it } from 'vitest';
import type { Direction } from '../types.ts';
import { normalise } from './normalise.ts';
import type { NormalisationMethod, NormaliseOptions } from './normalise-options.ts';
import { normaliseWithIssues } from './normalise-with-issues.ts';

const up: Direction[] = ['maximise'];
const down: Direction[] = ['minimise'];
const column = (values: (number | null)[]) => values.map((value) => [value]);

describe('normalise', () => {
  it.each<[NormalisationMethod, Direction[], number[], number[], NormaliseOptions?]>([
    ['none', up, [3, 1], [3, 1]],
    ['none', down, [3, 1], [3, 1]],
    ['minmax', up, [2, 4, 6], [0, 0.5, 1]],
    ['min-max', down, [2, 4, 6], [1, 0.5, 0]],
    ['minmax', up, [2, 4, 6], [0, 50, 100], { range: [0, 100] }],
    ['max', up, [1, 4], [0.25, 1]],
    ['max', down, [1, 4], [0.75, 0]],
    ['max-absolute', up, [-4, 2], [-1, 0.5]],
    ['sum', up, [1, 3], [0.25, 0.75]],
    ['sum', down, [1, 3], [0.75, 0.25]],
    ['sum', down, [1, 3], [0.75, 0.25], { costs: 'complement' }],
    ['vector', up, [3, 4], [0.6, 0.8]],
    ['vector', down, [3, 4], [0.4, 0.2]],
    ['vector', down, [3, 4], [0.6, 0.8], { costs: 'keep' }],
    ['linear', up, [2, 4], [0.5, 1]],
    ['linear', down, [2, 4], [1, 0.5]],
    ['nonlinear', up, [2, 4], [0.25, 1]],
    ['nonlinear', down, [2, 4], [1, 0.125]],
    ['logarithmic', up, [2, 8], [0.25, 0.75]],
    ['logarithmic', down, [2, 8], [0.75, 0.25]],
    ['enhanced-accuracy', up, [1, 2, 4], [0.4, 0.6, 1]],
    ['enhanced-accuracy', down, [1, 2, 4], [1, 0.75, 0.25]],
    ['zavadskas-turskis', up, [1, 4], [0.25, 1]],
    ['zavadskas-turskis', down, [2, 3], [1, 0.5]],
    ['zscore', up, [1, 3], [-1, 1]],
    ['z-score', down, [1, 3], [1, -1]],
    ['zscore', up, [1, 3], [-Math.SQRT1_2, Math.SQRT1_2], { deviation: 'sample' }],
    ['rank', up, [10, 30, 20, 20], [1, 4, 2, 2]],
    ['rank', down, [10, 30, 20, 20], [4, 1, 2, 2]],
    ['rank', up, [10, 30, 20, 20], [1, 4, 2.5, 2.5], { ties: 'average' }],
    ['borda', up, [10, 30, 20], [0, 2, 1]],
    ['percentile-rank', up, [10, 30, 20], [0, 1, 0.5]],
    ['goalposts', up, [1, 11, -1], [0.1, 1, 0], { goalposts: [{ lower: 0, upper: 10 }] }],
    ['goalposts', down, [1, 11, -1], [0.9, 0, 1], { goalposts: [{ lower: 0, upper: 10 }] }],
    ['goalposts', up, [1, 15], [0.1, 1.5], { goalposts: [{ lower: 0, upper: 10 }], truncate: false }],
    [
      'goalposts',
      up,
      [1, 10, 100],
      [0, 0.5, 1],
      { goalposts: [{ lower: 1, upper: 100, logarithmic: true }] },
    ],
    ['goalposts', down, [10, 0], [0.5, 1], { goalposts: [{ lower: 1, upper: 100, logarithmic: true }] }],
    ['distance-to-target', up, [0, 5, 11], [0, 0.5, 1.1], { targets: [10] }],
    ['distance-to-target', up, [0, 5, 11], [0, 0.5, 1], { targets: [10], truncate: true }],
    ['distance-to-target', down, [-1, 1, 10], [1.1, 0.9, 0], { targets: [0] }],
    [
      'categories',
      up,
      [2, 1],
      [0.7, 0],
      {
        categories: [
          [
            { category: 1, value: 0 },
            { category: 2, value: 0.7 },
          ],
        ],
      },
    ],
  ])('%s %j of %j', (method, directions, values, expected, options) => {
    const got = normalise(column(values), directions, method, options);
    for (const [index, value] of expected.entries()) expect(got[index]?.[0]).toBeCloseTo(value, 13);
  });

  it('keeps the unknown unknown and out of the extremes', () => {
    const methods: NormalisationMethod[] = [
      'minmax',
      'max',
      'sum',
      'vector',
      'linear',
      'zscore',
      'rank',
      'borda',
    ];
    for (const method of methods) {
      const withGap = normalise(column([1, null, 3]), up, method);
      expect(withGap[1]).toEqual([null]);
      expect([withGap[0], withGap[2]]).toEqual(normalise(column([1, 3]), up, method));
    }
    expect(normalise(column([null, null]), up, 'minmax')).toEqual([[null], [null]]);
  });

  it('gives a constant criterion no part in a difference, and says so', () => {
    const methods: NormalisationMethod[] = [
      'minmax',
      'zscore',
      'rank',
      'borda',
      'percentile-rank',
      'enhanced-accuracy',
    ];
    for (const method of methods) {
      for (const directions of [up, down]) {
        const { matrix, issues } = normaliseWithIssues(column([7, 7, null]), directions, method);
        expect(matrix).toEqual([[0], [0], [null]]);
        expect(issues).toMatchObject([
          { code: 'constant-criterion', severity: 'warning', details: { criterion: 0 } },
        ]);
      }
    }
    for (const method of ['max', 'sum', 'vector', 'linear', 'max-absolute'] as const) {
      expect(normalise(column([0, 0]), up, method)).toEqual([[0], [0]]);
    }
    expect(normalise(column([5]), up, 'minmax', { range: [1, 100] })).toEqual([[1]]);
  });

  it.each<[NormalisationMethod, number[], string, number, NormaliseOptions?]>([
    ['max', [-4, -2], 'negative-value', 0],
    ['max', [3, -2], 'negative-value', 1],
    ['max', [3, 2], 'negative-value', 0, { costs: 'negate' }],
    ['sum', [1, -2], 'negative-value', 1],
    ['linear', [-4, -2], 'negative-value', 0],
    ['nonlinear', [-4, -2], 'negative-value', 0],
    ['logarithmic', [2, 0.5], 'out-of-range', 1],
    ['logarithmic', [2, -0.5], 'not-positive', 1],
    ['zavadskas-turskis', [-3, 0], 'zero-value', 1],
  ])('%s refuses %j, where it would lose the order', (method, values, code, row, options) => {
    const directions = options ? down : up;
    expect(() => normalise(column(values), directions, method, options)).toThrow(
      expect.objectContaining({ code, path: ['matrix', row, 0], message: expect.stringContaining('minmax') }),
    );
  });

  it.each<[NormalisationMethod, number[], number[]]>([
    ['minmax', [-1e308, 0, 1e308], [0, 0.5, 1]],
    ['minmax', [-5e-324, 5e-324], [0, 1]],
    ['zscore', [-1e308, 1e308], [-1, 1]],
    ['zscore', [1e308, 1.5e308], [-1, 1]],
    ['zscore', [1e-200, 3e-200], [-1, 1]],
    ['enhanced-accuracy', [-1e308, 0, 1e308], [1 / 3, 2 / 3, 1]],
    ['zavadskas-turskis', [-1e308, 1e308], [-1, 1]],
    ['sum', [1e308, 1e308, 0], [0.5, 0.5, 0]],
  ])('%s of %j neither overflows nor vanishes', (method, values, expected) => {
    const got = normalise(column(values), up, method);
    for (const [index, value] of expected.entries()) expect(got[index]?.[0]).toBeCloseTo(value, 13);
  });

  it('refuses a result that is too large for a number', () => {
    expect(() => normalise(column([-1e308, 1e308]), up, 'minmax', { range: [-1e308, 1e308] })).toThrow(
      expect.objectContaining({ code: 'not-a-finite-number', path: ['matrix', 0, 0] }),
    );
    expect(() => normalise(column([5e-324, 1]), down, 'sum')).toThrow(
      expect.objectContaining({ code: 'not-a-finite-number', path: ['matrix', 0, 0] }),
    );
  });

  it.each<[NormalisationMethod, number[]]>([
    ['minmax', [0, 0]],
    ['zscore', [0, 0]],
    ['rank', [0, 0]],
    ['enhanced-accuracy', [0, 0]],
    ['zavadskas-turskis', [0, 0]],
    ['max', [1, 1]],
    ['vector', [Math.SQRT1_2, Math.SQRT1_2]],
    ['distance-to-target', [0, 0]],
  ])('%s does not stretch rounding noise and reports the criterion', (method, expected) => {
    const noise = column([0.1 + 0.2, 0.3]);
    const { matrix, issues } = normaliseWithIssues(noise, up, method, { targets: [1] });
    for (const [index, value] of expected.entries()) expect(matrix[index]?.[0]).toBeCloseTo(value, 13);
    expect(issues.map(({ code }) => code)).toEqual(['constant-criterion']);
    expect(normaliseWithIssues(column([1, 1 + 1e-11]), up, method, { targets: [2] }).issues).toEqual([]);
  });

  it('reports a constant criterion under every method that compares, and only there', () => {
    for (const method of ['max', 'max-absolute', 'sum', 'vector', 'linear', 'logarithmic'] as const) {
      expect(normaliseWithIssues(column([7, 7]), up, method).issues).toHaveLength(1);
    }
    expect(normalise(column([7, 7]), up, 'logarithmic')).toEqual([[0.5], [0.5]]);
    const options = { goalposts: [{ lower: 0, upper: 10 }] };
    expect(normaliseWithIssues(column([7, 7]), up, 'goalposts', options).issues).toEqual([]);
    expect(normaliseWithIssues(column([7, 7]), up, 'none').issues).toEqual([]);
  });

  it('takes one method per criterion', () => {
    const matrix = [
      [1, 10],
      [3, 20],
    ];
    const options = { goalposts: [null, { lower: 0, upper: 40 }] };
    expect(normalise(matrix, ['maximise', 'minimise'], ['minmax', 'goalposts'], options)).toEqual([
      [0, 0.75],
      [1, 0.5],
    ]);
  });

  it.each<[NormalisationMethod, number[], NormaliseOptions, string]>([
    ['linear', [0, 1], {}, 'not-positive'],
    ['sum', [-1, 1], {}, 'not-positive'],
    ['logarithmic', [0, 1], {}, 'not-positive'],
    ['goalposts', [0, 1], {}, 'missing-option'],
    ['goalposts', [0, 1], { goalposts: [{ lower: 1, upper: 1 }] }, 'bad-goalpost'],
    ['goalposts', [0, 1], { goalposts: [{ lower: 0, upper: 1, logarithmic: true }] }, 'bad-goalpost'],
    ['distance-to-target', [0, 1], {}, 'missing-option'],
    ['categories', [3], { categories: [[{ category: 1, value: 0 }]] }, 'unknown-category'],
    ['fair' as 'max', [3], {}, 'unknown-option'],
  ])('%s refuses costs %j with %j', (method, values, options, code) => {
    expect(() => normalise(column(values), down, method, options)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses directions that do not fit', () => {
    expect(() => normalise([[1, 2]], up, 'max')).toThrow(expect.objectContaining({ code: 'wrong-length' }));
    expect(() => normalise([[1]], ['up' as 'maximise'], 'max')).toThrow(
      expect.objectContaining({ code: 'unknown-option', path: ['directions', 0] }),
    );
  });
});
