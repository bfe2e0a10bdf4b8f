import { describe, expect, it } from 'vitest';
import {
  diagnoses,
  fourteenRatersOfTen,
  ratingsToCounts,
  sixRatersOfFifteen,
} from '../testing/published.fixture.ts';
import { fleissKappa } from './fleiss-kappa.ts';

describe("published values of Fleiss' kappa", () => {
  it('ten subjects and fourteen raters (printed 0.210)', () => {
    expect(fleissKappa(fourteenRatersOfTen).kappa).toBeCloseTo(0.209931, 6);
  });

  it('thirty patients, with the z of irr', () => {
    const { kappa, z } = fleissKappa(ratingsToCounts(diagnoses, 5));
    expect(kappa).toBeCloseTo(0.4302445, 7);
    expect(z).toBeCloseTo(17.65183, 5);
  });

  it('fifteen subjects of irrCAC', () => {
    expect(fleissKappa(sixRatersOfFifteen).kappa).toBeCloseTo(0.4139265, 7);
  });

  it.each([
    [
      [
        [7, 1],
        [3, 5],
      ],
      0.161905,
      0.214286,
    ],
    [
      [
        [6, 1, 0],
        [0, 7, 0],
      ],
      0.708333,
      0.785714,
    ],
    [
      [
        [7, 0],
        [0, 7],
      ],
      1,
      1,
    ],
    [
      [
        [7, 0],
        [7, 0],
      ],
      null,
      1,
    ],
  ])('small tables, fixed and free marginals (statsmodels, Randolph): %j', (counts, fixed, free) => {
    const kappas = (['fixed', 'free'] as const).map((marginals) => fleissKappa(counts, { marginals }).kappa);
    const rounded = kappas.map((kappa) => (kappa === null ? null : Number(kappa.toFixed(6))));
    expect(rounded).toEqual([fixed, free]);
  });
});

describe("Fleiss' kappa at its edges", () => {
  it.each([
    [[]],
    [[[]]],
    [
      [
        [1, 0],
        [0, 1],
      ],
    ],
  ])('is undefined without a pair of raters: %j', (counts) => {
    expect(fleissKappa(counts)).toMatchObject({ kappa: null, undefinedBecause: 'too-few' });
  });

  it('is undefined with one category, also where marginals are free', () => {
    expect(fleissKappa([[3], [3]], { marginals: 'free' })).toMatchObject({
      kappa: null,
      undefinedBecause: 'no-variation',
    });
  });

  it.each([
    [[[1, 1], [1]], 'wrong-length', ['counts', 1]],
    [
      [
        [1, 1],
        [1, 2],
      ],
      'wrong-value',
      ['counts', 1],
    ],
    [[[0.5]], 'out-of-range', ['counts', 0, 0]],
  ])('refuses %j', (counts, code, path) => {
    expect(() => fleissKappa(counts)).toThrow(expect.objectContaining({ code, path }));
  });
});
