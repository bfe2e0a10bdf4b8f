import { describe, expect, it } from 'vitest';
import type { Rating } from '../input/rating.ts';
import { codersOfTwelveUnits, countsToRatings, sixRatersOfFifteen } from '../testing/published.fixture.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { type DifferenceMetric, differenceMetrics } from './metric.ts';

const alphaOf = (ratings: readonly (readonly Rating[])[], metric: DifferenceMetric): string | undefined =>
  krippendorffAlpha(ratings, { metric }).alpha?.toFixed(6);

describe('published values of alpha', () => {
  it('four coders and twelve units (irr 0.84, DescTools, irrCAC, fast-krippendorff)', () => {
    const values = differenceMetrics.map((metric) => alphaOf(codersOfTwelveUnits, metric));
    expect(values).toEqual(['0.743421', '0.815388', '0.849107', '0.797403']);
  });

  it('counts 40 pairable values, and leaves out the unit with one of them', () => {
    const result = krippendorffAlpha(codersOfTwelveUnits, { metric: 'nominal' });
    expect(Object.fromEntries(result.counts.map(({ category, count }) => [category, count]))).toEqual({
      1: 9,
      2: 13,
      3: 10,
      4: 5,
      5: 3,
    });
    expect([result.ratings, result.units, result.unitsLeftOut]).toEqual([40, 11, 1]);
  });

  it('three coders and fifteen units (fast-krippendorff; Wikipedia)', () => {
    const coders = ['.....341211 33.3', '1.2133 43.......', '..21344.2113 3.4'].map((row) =>
      row.replaceAll(' ', ''),
    );
    const ratings = Array.from({ length: 15 }, (_, unit) =>
      coders.map((row) => (row[unit] === '.' ? null : Number(row[unit]))),
    );
    expect(differenceMetrics.map((metric) => alphaOf(ratings, metric))).toEqual([
      '0.691358',
      '0.806721',
      '0.810845',
      '0.808944',
    ]);
  });

  it('fifteen subjects, six raters and five categories (irrCAC)', () => {
    expect(alphaOf(countsToRatings(sixRatersOfFifteen), 'nominal')).toBe('0.420438');
    expect(krippendorffAlpha(countsToRatings(sixRatersOfFifteen), { metric: 'nominal' }).alpha).toBeCloseTo(
      0.4204384,
      7,
    );
    expect(alphaOf(countsToRatings(sixRatersOfFifteen), 'interval')).toBe('0.259511');
  });

  it('two coders in a table of three categories (irrCAC)', () => {
    const table = [
      [13, 0, 0],
      [0, 20, 7],
      [0, 4, 56],
    ];
    const ratings = table.flatMap((row, one) =>
      row.flatMap((count, two) => Array.from({ length: count }, () => [one + 1, two + 1])),
    );
    expect(krippendorffAlpha(ratings, { metric: 'nominal' }).alpha).toBeCloseTo(0.7972585, 7);
    expect(krippendorffAlpha(ratings, { metric: 'interval' }).alpha).toBeCloseTo(0.8926487, 7);
  });
});

describe('alpha at its edges', () => {
  it.each(differenceMetrics)('is undefined where nothing varies: %s', (metric) => {
    const result = krippendorffAlpha([[2, 2], [2, 2].slice(0, 2)], { metric });
    expect(result).toMatchObject({ alpha: null, undefinedBecause: 'no-variation' });
  });

  it.each([
    [[]],
    [[[]]],
    [
      [
        [1, null],
        [null, 2],
      ],
    ],
  ] as (readonly (readonly Rating[])[])[][])('is undefined without a pair', (ratings) => {
    expect(krippendorffAlpha(ratings, { metric: 'ordinal' })).toMatchObject({
      alpha: null,
      undefinedBecause: 'too-few',
    });
  });

  it('is 1 for full agreement with variation, by any metric', () => {
    for (const metric of differenceMetrics) {
      expect(
        krippendorffAlpha(
          [
            [0, 0, 0],
            [1, 1, null],
          ],
          { metric },
        ).alpha,
      ).toBe(1);
    }
  });

  it('takes the order of texts as given, and unused steps change nothing', () => {
    const ratings = [
      ['low', 'middle'],
      ['high', 'high'],
      ['low', 'low'],
    ];
    const numbers = [
      [1, 2],
      [3, 3],
      [1, 1],
    ];
    const categories = ['none', 'low', 'middle', 'high', 'top'];
    const alpha = krippendorffAlpha(ratings, { metric: 'ordinal', categories }).alpha;
    expect(alpha).toBe(krippendorffAlpha(numbers, { metric: 'ordinal' }).alpha);
    expect(alpha).not.toBe(
      krippendorffAlpha(ratings, { metric: 'ordinal', categories: ['middle', 'high', 'low'] }).alpha,
    );
  });

  it('stays finite for numbers that are very large or very small', () => {
    for (const size of [1e100, 1e-100, 5e-324 * 8]) {
      const alpha = krippendorffAlpha(
        [
          [size, size],
          [2 * size > 1e100 ? -size : 2 * size, size],
        ],
        { metric: 'interval' },
      ).alpha;
      expect(Number.isFinite(alpha), String(size)).toBe(true);
    }
  });

  it.each([
    [[[1, 2], [1]], { metric: 'nominal' }, 'wrong-length', ['ratings', 1]],
    [[['a', 'b']], { metric: 'ordinal' }, 'wrong-type', ['ratings', 0, 0]],
    [[[1, 'b']], { metric: 'interval' }, 'wrong-type', ['ratings', 0, 1]],
    [[[1, -1]], { metric: 'ratio' }, 'out-of-range', ['ratings', 0, 1]],
    [[['a', 'x']], { metric: 'ordinal', categories: ['a', 'b'] }, 'wrong-value', ['ratings', 0, 1]],
    [
      [['a', 'a']],
      { metric: 'ordinal', categories: ['a', 'a'] },
      'wrong-value',
      ['options', 'categories', 1],
    ],
    [[[1, Number.NaN]], { metric: 'nominal' }, 'wrong-type', ['ratings', 0, 1]],
    [[[1, 2]], { metric: 'rank' }, 'wrong-value', ['options', 'metric']],
    [[[1, 2]], { metric: 'nominal', metrik: 1 }, 'unknown-option', ['options', 'metrik']],
    [null, { metric: 'nominal' }, 'wrong-type', ['ratings']],
    [
      [Array.from({ length: 1001 }, (_, place) => place)],
      { metric: 'interval' },
      'too-many-values',
      ['ratings'],
    ],
  ])('refuses broken ratings or options (%#)', (ratings, options, code, path) => {
    expect(() => krippendorffAlpha(ratings as never, options as never)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });
});
