import { describe, expect, it } from 'vitest';
import { anxiety } from '../testing/published.fixture.ts';
import { type KappaWeights, kappaWeights } from './agreement-weights.ts';
import { cohenKappa } from './cohen-kappa.ts';
import { crossTable } from './cross-table.ts';

/** Small table of three categories, with the printout of SAS (tests of statsmodels). */
const sas = [
  [0, 4, 1],
  [0, 8, 0],
  [0, 1, 5],
];
const irrCac = [
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
];
const four = [
  [40, 6, 4, 15],
  [4, 25, 1, 5],
  [4, 2, 21, 9],
  [17, 13, 12, 45],
];
const six = [1, 2, 3, 4, 5, 6];
const pairs = Array.from({ length: 20 }, (_, person) => [
  anxiety[1]?.[person] ?? 0,
  anxiety[2]?.[person] ?? 0,
]);

describe('published values of kappa', () => {
  it.each([
    ['unweighted', ['0.4842', '0.1380', '0.2137', '0.7547', '0.1484', '3.2626']],
    ['linear', ['0.4701', '0.1457', '0.1845', '0.7558', '0.1426', '3.2971']],
  ] as [KappaWeights, string[]][])('the printout of SAS, %s', (weights, expected) => {
    const { kappa, standardError, interval, nullStandardError, z } = cohenKappa(sas, { weights });
    const found = [kappa, standardError, interval?.low, interval?.high, nullStandardError, z];
    expect(found.map((number) => number?.toFixed(4))).toEqual(expected);
  });

  it('the same table, quadratic (computed apart)', () => {
    expect(cohenKappa(sas, { weights: 'quadratic' }).kappa).toBeCloseTo(0.450161, 6);
  });

  it('two coders of irrCAC, with the errors that it prints', () => {
    const [plain, linear, quadratic] = kappaWeights.map((weights) => cohenKappa(irrCac, { weights }));
    expect(plain?.kappa).toBeCloseTo(0.7964094, 7);
    expect(plain?.standardError).toBeCloseTo(0.05891, 5);
    expect(linear?.kappa).toBeCloseTo(0.842902, 6);
    expect(quadratic?.kappa).toBeCloseTo(0.8921569, 7);
    expect(quadratic?.standardError).toBeCloseTo(0.03535, 5);
  });

  it('four categories of irrCAC', () => {
    expect(cohenKappa(four).kappa).toBeCloseTo(0.431501, 6);
  });

  it.each([
    ['unweighted', -0.006289308, -0.0604067],
    ['linear', 0.1459075, 1.282472],
    ['quadratic', 0.2520325, 1.437451],
  ] as [KappaWeights, number, number][])(
    'anxiety, raters 2 and 3, the unused category dropped as in irr: %s',
    (weights, kappa, z) => {
      const { table, categories } = crossTable(pairs, { categories: six, unused: 'drop' });
      expect(categories).toEqual([1, 2, 3, 4, 6]);
      const result = cohenKappa(table, { weights });
      expect(result.kappa).toBeCloseTo(kappa, 7);
      expect(result.z).toBeCloseTo(z, 6);
    },
  );

  it('anxiety with all six steps of the scale kept', () => {
    const { table } = crossTable(pairs, { categories: six });
    const values = kappaWeights.map((weights) => cohenKappa(table, { weights }).kappa?.toFixed(6));
    expect(values).toEqual(['-0.006289', '0.126214', '0.229798']);
  });
});

describe('kappa at its edges', () => {
  it('is undefined where both gave one category to all', () => {
    const same = [
      [0, 0],
      [0, 9],
    ];
    expect(cohenKappa(same)).toMatchObject({ kappa: null, undefinedBecause: 'no-variation', units: 9 });
  });

  it.each([
    [[]],
    [[[0]]],
    [
      [
        [0, 0],
        [0, 0],
      ],
    ],
  ])('is undefined without a unit: %j', (table) => {
    expect(cohenKappa(table)).toMatchObject({ kappa: null, undefinedBecause: 'too-few', interval: null });
  });

  it('is 1 without error for full agreement', () => {
    expect(
      cohenKappa([
        [5, 0],
        [0, 5],
      ]),
    ).toMatchObject({ kappa: 1, standardError: 0, interval: { low: 1, high: 1, level: 0.95 } });
  });

  it('is -1 for full disagreement of two alike categories', () => {
    expect(
      cohenKappa([
        [0, 5],
        [5, 0],
      ]).kappa,
    ).toBe(-1);
  });

  it('has an interval that grows with its level', () => {
    const wide = cohenKappa(sas, { level: 0.99 }).interval;
    const narrow = cohenKappa(sas, { level: 0.5 }).interval;
    expect(wide?.low).toBeLessThan(narrow?.low ?? 0);
    expect(wide?.high).toBeGreaterThan(narrow?.high ?? 1);
  });

  it.each([
    [[[1, 2]], {}, 'wrong-length', ['table', 0]],
    [[[1, 2], [3]], {}, 'wrong-length', ['table', 1]],
    [[[1.5]], {}, 'out-of-range', ['table', 0, 0]],
    [[[-1]], {}, 'out-of-range', ['table', 0, 0]],
    [[[1]], { level: 1 }, 'out-of-range', ['options', 'level']],
    [[[1]], { weights: 'cubic' }, 'wrong-value', ['options', 'weights']],
  ])('refuses %j with %j', (table, options, code, path) => {
    expect(() => cohenKappa(table, options as never)).toThrow(expect.objectContaining({ code, path }));
  });

  it.each([
    [[[1, 2, 3]], { categories: [1, 2, 3] }, 'wrong-length', ['pairs', 0]],
    [[[1, 7]], { categories: [1, 2] }, 'wrong-value', ['pairs', 0, 1]],
    [[[1, 1]], { categories: [1, 1] }, 'wrong-value', ['options', 'categories', 1]],
  ])('refuses pairs %j with %j', (rows, options, code, path) => {
    expect(() => crossTable(rows, options)).toThrow(expect.objectContaining({ code, path }));
  });
});
