import { describe, expect, it } from 'vitest';
import { intraclassCorrelation } from './intraclass-correlation.ts';

const table = (text: string): number[][] => text.split(' / ').map((row) => row.split(' ').map(Number));

/** Shrout and Fleiss (1979), table 2; bounds as printed by pingouin and psych. */
const judged = table('9 2 5 8 / 6 1 3 2 / 8 4 6 8 / 7 1 2 6 / 10 5 6 9 / 6 2 4 7');
/** Eight wines, four judges (pingouin). */
const wine = table('1 2 0 1 / 1 3 3 2 / 3 8 1 4 / 6 4 3 3 / 6 5 5 6 / 7 5 6 2 / 8 7 7 9 / 9 9 9 8');

describe('published values of the intraclass correlation', () => {
  const { forms, meanSquares } = intraclassCorrelation(judged);

  it('the six forms of Shrout and Fleiss', () => {
    expect(forms.map(({ value }) => value?.toFixed(2))).toEqual([
      '0.17',
      '0.29',
      '0.71',
      '0.44',
      '0.62',
      '0.91',
    ]);
    expect(forms.map(({ value }) => value?.toFixed(6))).toEqual([
      '0.165742',
      '0.289764',
      '0.714841',
      '0.442797',
      '0.620051',
      '0.909316',
    ]);
  });

  it('their mean squares', () => {
    const { units, within, judges, error } = meanSquares ?? { units: 0, within: 0, judges: 0, error: 0 };
    expect([units, within, judges, error].map((square) => square.toFixed(4))).toEqual([
      '11.2417',
      '6.2639',
      '32.4861',
      '1.0194',
    ]);
  });

  it('their bounds', () => {
    expect(forms.map(({ interval }) => interval?.low.toFixed(2))).toEqual([
      '-0.13',
      '0.02',
      '0.34',
      '-0.88',
      '0.07',
      '0.68',
    ]);
    expect(forms.map(({ interval }) => interval?.high.toFixed(2))).toEqual([
      '0.72',
      '0.76',
      '0.95',
      '0.91',
      '0.93',
      '0.99',
    ]);
  });

  it('eight wines', () => {
    const values = intraclassCorrelation(wine)
      .forms.slice(0, 3)
      .map(({ value }) => value?.toFixed(6));
    expect(values).toEqual(['0.727521', '0.727689', '0.729487']);
  });
});

describe('the intraclass correlation at its edges', () => {
  it('leaves out units with a missing rating, and says how many', () => {
    const result = intraclassCorrelation([...judged, [1, null, 2, 3]]);
    expect(result.unitsLeftOut).toBe(1);
    expect(result.forms).toEqual(intraclassCorrelation(judged).forms);
  });

  it.each([
    [[]],
    [[[]]],
    [[[1, 2]]],
    [[[1], [2]]],
    [
      [
        [null, 1],
        [1, null],
      ],
    ],
  ])('is undefined with too few: %j', (ratings) => {
    const result = intraclassCorrelation(ratings);
    expect(result.undefinedBecause).toBe('too-few');
    expect(result.forms.every(({ value, interval }) => value === null && interval === null)).toBe(true);
  });

  it('is undefined where nothing varies', () => {
    expect(
      intraclassCorrelation([
        [3, 3],
        [3, 3],
      ]).undefinedBecause,
    ).toBe('no-variation');
  });

  it('is 1 for full agreement, without an interval', () => {
    const { forms } = intraclassCorrelation([
      [1, 1],
      [2, 2],
      [5, 5],
    ]);
    expect(forms.every(({ value }) => value === 1)).toBe(true);
  });

  it('does not change with the unit of measure', () => {
    const values = (factor: number): (string | undefined)[] =>
      intraclassCorrelation(judged.map((row) => row.map((value) => value * factor))).forms.map(({ value }) =>
        value?.toFixed(12),
      );
    expect(values(1e99)).toEqual(values(1));
    expect(values(1e-150)).toEqual(values(1));
  });

  it.each([
    [[[1, 2], [1]], 'wrong-length', ['ratings', 1]],
    [[['a']], 'wrong-type', ['ratings', 0, 0]],
    [null, 'wrong-type', ['ratings']],
  ])('refuses %j', (ratings, code, path) => {
    expect(() => intraclassCorrelation(ratings as never)).toThrow(expect.objectContaining({ code, path }));
  });
});
