import { describe, expect, it } from 'vitest';
import { distributionShape } from './distribution-shape.ts';
import { impute } from './impute.ts';
import { winsorise } from './winsorise.ts';

describe('impute', () => {
  const matrix = [
    [1, null],
    [null, 4],
    [3, 8],
    [8, 6],
  ];

  it('fills with mean or median and lists what it guessed', () => {
    expect(impute(matrix, 'mean')).toEqual({
      matrix: [
        [1, 6],
        [4, 4],
        [3, 8],
        [8, 6],
      ],
      imputed: [
        { row: 0, column: 1, value: 6 },
        { row: 1, column: 0, value: 4 },
      ],
    });
    expect(impute(matrix, 'median').matrix[1]).toEqual([3, 4]);
  });

  it('looks within groups, and leaves a gap where nothing is known', () => {
    const result = impute(matrix, 'mean', ['a', 'b', 'b', 'c']);
    expect(result.matrix).toEqual([
      [1, null],
      [3, 4],
      [3, 8],
      [8, 6],
    ]);
    expect(impute([[null], [null]], 'mean')).toEqual({ matrix: [[null], [null]], imputed: [] });
  });

  it('does not build on its own guesses', () => {
    expect(impute([[null], [null], [2], [4]], 'mean').imputed.map(({ value }) => value)).toEqual([3, 3]);
  });

  it('refuses groups that do not fit', () => {
    expect(() => impute([[1]], 'mean', [])).toThrow(expect.objectContaining({ code: 'wrong-length' }));
    expect(() => impute([[1]], 'mean', [undefined as unknown as string])).toThrow(
      expect.objectContaining({ code: 'missing-group' }),
    );
    expect(() => impute([[1]], 'guess' as 'mean')).toThrow(
      expect.objectContaining({ code: 'unknown-option' }),
    );
  });
});

describe('winsorise', () => {
  const calm = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  it('leaves a calm list alone', () => {
    expect(winsorise(calm)).toEqual({ values: calm, treated: [], settled: true });
  });

  it('pulls in one end or the other', () => {
    expect(winsorise([...calm, 1000]).values).toEqual([...calm, 10]);
    expect(winsorise([-1000, ...calm]).values).toEqual([1, ...calm]);
  });

  it('keeps gaps and counts only moved values', () => {
    const result = winsorise([null, ...calm, ...calm, ...calm, 1000, 1001]);
    expect(result.values).toEqual([null, ...calm, ...calm, ...calm, 10, 10]);
    expect(result.treated).toEqual([31, 32]);
  });

  it('stops after the steps that it may take', () => {
    const result = winsorise([...calm, ...calm, ...calm, 900, 950], { maximumSteps: 1 });
    expect(result).toMatchObject({ treated: [31], settled: false });
    expect(result.values.at(-1)).toBe(900);
  });

  it.each([-1, 1.5, Number.NaN])('refuses %d as a number of steps', (maximumSteps) => {
    expect(() => winsorise(calm, { maximumSteps })).toThrow(
      expect.objectContaining({ code: 'bad-count', path: ['maximumSteps'] }),
    );
    expect(winsorise([...calm, 1000], { maximumSteps: 0 })).toMatchObject({ treated: [], settled: false });
  });

  it('needs four values', () => {
    expect(() => winsorise([1, 2, 3, null])).toThrow(expect.objectContaining({ code: 'too-few-values' }));
    expect(winsorise([5, 5, 5, 5]).settled).toBe(true);
  });
});

describe('distributionShape', () => {
  it('is symmetric for a symmetric list', () => {
    expect(distributionShape([1, 2, 3, 4, 5])?.skewness).toBeCloseTo(0, 14);
    expect(distributionShape([1, 2, 3, 4, 5])?.excessKurtosis).toBeCloseTo(-1.2, 12);
    expect(distributionShape([7, 7, 7, 7])).toBeNull();
  });
});
