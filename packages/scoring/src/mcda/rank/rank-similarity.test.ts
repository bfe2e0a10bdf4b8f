import { describe, expect, it } from 'vitest';
import { rankSimilarity } from './rank-similarity.ts';

describe('rankSimilarity', () => {
  it('is full for the same ranking and least for the reverse', () => {
    expect(rankSimilarity([1, 2, 3, 4], [1, 2, 3, 4])).toEqual({
      kendallTau: 1,
      goodmanKruskalGamma: 1,
      spearman: expect.closeTo(1, 14),
      weightedSpearman: 1,
      ws: 1,
      meanShift: 0,
      largestShift: 0,
    });
    const reverse = rankSimilarity([1, 2, 3, 4], [4, 3, 2, 1]);
    expect(reverse).toMatchObject({ kendallTau: -1, goodmanKruskalGamma: -1, meanShift: 2, largestShift: 3 });
    expect(reverse.spearman).toBeCloseTo(-1, 14);
    expect(reverse.weightedSpearman).toBeCloseTo(-1, 14);
  });

  it('looks at the top more than at the bottom where that is meant', () => {
    const top = rankSimilarity([1, 2, 3, 4, 5], [2, 1, 3, 4, 5]);
    const bottom = rankSimilarity([1, 2, 3, 4, 5], [1, 2, 3, 5, 4]);
    expect(top.ws).toBeLessThan(bottom.ws ?? 0);
    expect(top.weightedSpearman).toBeLessThan(bottom.weightedSpearman ?? 0);
    expect(top.spearman).toBeCloseTo(bottom.spearman ?? 0, 14);
  });

  it('corrects tau for ties', () => {
    // One pair is tied in the first ranking only: 2 of 3 agree, tau-b = 2 / sqrt(2 * 3).
    expect(rankSimilarity([1, 1, 3], [1, 2, 3]).kendallTau).toBeCloseTo(2 / Math.sqrt(6), 14);
    expect(rankSimilarity([1, 1, 3], [1, 2, 3]).goodmanKruskalGamma).toBe(1);
  });

  it('is not defined where nothing differs', () => {
    expect(rankSimilarity([1], [1])).toMatchObject({
      kendallTau: null,
      spearman: null,
      ws: null,
      meanShift: 0,
    });
    expect(rankSimilarity([1, 1], [1, 2])).toMatchObject({ kendallTau: null, spearman: null });
  });

  it('refuses lists that do not fit', () => {
    expect(() => rankSimilarity([], [])).toThrow(expect.objectContaining({ code: 'no-values' }));
    expect(() => rankSimilarity([1], [])).toThrow(expect.objectContaining({ code: 'wrong-length' }));
    expect(() => rankSimilarity([1], [Number.NaN])).toThrow(
      expect.objectContaining({ code: 'not-a-finite-number' }),
    );
  });
});
