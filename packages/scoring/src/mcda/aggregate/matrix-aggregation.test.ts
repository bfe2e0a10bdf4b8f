import { describe, expect, it } from 'vitest';
import { orness } from './orness.ts';
import { owa } from './owa.ts';
import { powerMean } from './power-mean.ts';
import { weightedProduct } from './weighted-product.ts';
import { weightedSum } from './weighted-sum.ts';

describe('weightedSum and weightedProduct', () => {
  it('use the weights as they are unless asked to rescale', () => {
    expect(weightedSum([[1, 3]], [2, 2])).toEqual([8]);
    expect(weightedSum([[1, 3]], [2, 2], { rescaleWeights: true })).toEqual([2]);
    expect(weightedProduct([[2, 3]], [1, 2])).toEqual([18]);
    expect(weightedProduct([[4, 9]], [2, 2], { rescaleWeights: true })).toEqual([6]);
  });

  it('follow the policy for the unknown', () => {
    const rows = [
      [1, null],
      [1, 3],
    ];
    expect(weightedSum(rows, [1, 3])).toEqual([null, 10]);
    expect(weightedSum(rows, [1, 3], { missing: 'renormalise' })).toEqual([4, 10]);
    expect(weightedSum(rows, [1, 3], { missing: 'renormalise', minimumCoverage: 0.5 })).toEqual([null, 10]);
    expect(weightedSum(rows, [1, 3], { missing: 'zero' })).toEqual([1, 10]);
    expect(weightedProduct([[2, null]], [1, 2])).toEqual([null]);
    expect(weightedProduct([[2, null]], [1, 2], { missing: 'renormalise' })[0]).toBeCloseTo(8, 12);
  });

  it('refuse negatives in a product, with the place', () => {
    expect(() =>
      weightedProduct(
        [
          [1, 2],
          [1, -2],
        ],
        [1, 1],
      ),
    ).toThrow(expect.objectContaining({ code: 'negative-value', path: ['matrix', 1, 1] }));
  });

  it('refuse hostile input', () => {
    for (const aggregate of [weightedSum, weightedProduct]) {
      expect(() => aggregate([], [1])).toThrow(expect.objectContaining({ code: 'empty-matrix' }));
      expect(() => aggregate([[Number.NaN]], [1])).toThrow(
        expect.objectContaining({ code: 'not-a-finite-number' }),
      );
      expect(() => aggregate([[1]], [-1])).toThrow(expect.objectContaining({ code: 'negative-weight' }));
      expect(() => aggregate([[1]], [0])).toThrow(expect.objectContaining({ code: 'all-zero-weights' }));
      expect(() => aggregate([[1]], [1, 1])).toThrow(expect.objectContaining({ code: 'wrong-length' }));
    }
  });
});

describe('powerMean', () => {
  it('holds the classical means', () => {
    expect(powerMean([2, 8], [1, 1], 1)).toBe(5);
    expect(powerMean([2, 8], [1, 1], 0)).toBeCloseTo(4, 14);
    expect(powerMean([2, 8], [1, 1], -1)).toBeCloseTo(3.2, 14);
    expect(powerMean([2, 8], undefined, Number.POSITIVE_INFINITY)).toBe(8);
    expect(powerMean([2, 8], undefined, Number.NEGATIVE_INFINITY)).toBe(2);
  });

  it('does not overflow', () => {
    expect(powerMean([1e300, 1e300], [1, 1], 5)).toBeCloseTo(1e300, -290);
    expect(powerMean([1e-300, 1e-300], [1, 1], -5)).toBe(1e-300);
  });

  it('collapses on a zero for exponents of 0 or less', () => {
    expect(powerMean([0, 8], [1, 1], -2)).toBe(0);
    expect(powerMean([0, 8], [1, 1], 0)).toBe(0);
    expect(powerMean([0, 0], [1, 1], 2)).toBe(0);
  });

  it('handles the unknown and bad exponents', () => {
    expect(powerMean([null, 8], [1, 1], 2)).toBeNull();
    expect(powerMean([null, 8], [1, 1], 2, { missing: 'renormalise' })).toBe(8);
    expect(() => powerMean([1], [1], Number.NaN)).toThrow(expect.objectContaining({ code: 'bad-exponent' }));
  });
});

describe('owa', () => {
  it('orders by Yager unless told otherwise', () => {
    expect(owa([1, 9, 3], [1, 0, 0])).toBe(9);
    expect(owa([1, 9, 3], [1, 0, 0], { order: 'ascending' })).toBe(1);
    expect(owa([1, 9, 2], [2, 2, 2])).toBe(4);
  });

  it('handles the unknown', () => {
    expect(owa([1, null], [1, 1])).toBeNull();
    expect(owa([1, null], [1, 1], { missing: 'renormalise' })).toBe(1);
    expect(owa([1, null], [1, 1], { missing: 'renormalise', minimumCoverage: 0.6 })).toBeNull();
    expect(owa([1, null], [1, 1], { missing: 'zero' })).toBe(0.5);
    expect(owa([null], [1], { missing: 'renormalise' })).toBeNull();
    // Two of four places: the first takes the weight of the upper half.
    expect(owa([8, null, 4, null], [0.4, 0.2, 0.3, 0.1], { missing: 'renormalise' })).toBeCloseTo(6.4, 14);
  });

  it('refuses hostile input', () => {
    expect(() => owa([], [])).toThrow(expect.objectContaining({ code: 'no-values' }));
    expect(() => owa([1, 2], [1])).toThrow(expect.objectContaining({ code: 'wrong-length' }));
    expect(() => owa([Number.NaN], [1])).toThrow(expect.objectContaining({ code: 'not-a-finite-number' }));
  });

  it('measures how far weights lean to the largest', () => {
    expect(orness([0, 0, 1])).toBe(0);
    expect(orness([4, 3, 2, 1])).toBeCloseTo(2 / 3, 14);
    expect(orness([1])).toBe(0.5);
  });
});
