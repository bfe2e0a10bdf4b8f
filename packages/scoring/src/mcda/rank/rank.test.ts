import { describe, expect, it } from 'vitest';
import { rank } from './rank.ts';

describe('rank', () => {
  it.each([
    ['min', [1, 2, 2, 4]],
    ['max', [1, 3, 3, 4]],
    ['dense', [1, 2, 2, 3]],
    ['average', [1, 2.5, 2.5, 4]],
    ['ordinal', [1, 2, 3, 4]],
  ] as const)('gives ties by the rule %s', (ties, expected) => {
    expect(rank([9, 7, 7, 5], { ties })).toEqual(expected);
  });

  it('counts from the lowest when that is best', () => {
    expect(rank([0.2, 0.1, 0.3], { best: 'lowest' })).toEqual([2, 1, 3]);
  });

  it('keeps the unknown unranked', () => {
    expect(rank([null, 1, null, 2])).toEqual([null, 2, null, 1]);
    expect(rank([null])).toEqual([null]);
    expect(rank([])).toEqual([]);
  });

  it('takes no rounding for a difference, and no difference for rounding', () => {
    expect(rank([0.1 + 0.2, 0.3])).toEqual([1, 1]);
    expect(rank([0.3, 0.1 + 0.2], { ties: 'ordinal' })).toEqual([1, 2]);
    expect(rank([0.1 + 0.2, 0.3], { tieBreakers: [[1, 2]] })).toEqual([2, 1]);
    expect(rank([1, 0, 0.1 + 0.2 - 0.3])).toEqual([1, 2, 2]);
    expect(rank([0.3, 0.3 + 1e-11])).toEqual([2, 1]);
    expect(rank([1e15, 1, 2, 3])).toEqual([1, 4, 3, 2]);
    expect(rank([1e-200, 2e-200])).toEqual([2, 1]);
  });

  it('measures the tolerance from the best of a group, so that groups do not chain', () => {
    expect(rank([3, 2.5, 2, 1.5], { tolerance: 0.6 })).toEqual([1, 1, 3, 3]);
  });

  it('breaks ties by the declared keys only, in their order', () => {
    const tieBreakers = [
      [1, 1, 2, 9],
      [5, 6, 0, 0],
    ];
    expect(rank([7, 7, 7, 8], { tieBreakers })).toEqual([4, 3, 2, 1]);
    expect(rank([7, 7], { tieBreakers: [[1, 1]] })).toEqual([1, 1]);
  });

  it('gives ordinal ranks in the order of the input within a tolerance', () => {
    expect(rank([1, 1.1, 5], { ties: 'ordinal', tolerance: 0.5 })).toEqual([2, 3, 1]);
  });

  it('refuses what is not finite', () => {
    expect(() => rank([1, Number.NaN])).toThrow(
      expect.objectContaining({ code: 'not-a-finite-number', path: ['scores', 1] }),
    );
    expect(() => rank([1, 2], { tieBreakers: [[1]] })).toThrow(
      expect.objectContaining({ code: 'wrong-length' }),
    );
    expect(() => rank([1, 2], { tolerance: -1 })).toThrow(
      expect.objectContaining({ code: 'bad-tolerance', path: ['tolerance'] }),
    );
    expect(() => rank([1], { ties: 'fair' as 'min' })).toThrow(
      expect.objectContaining({ code: 'unknown-option' }),
    );
  });

  it('leaves its input alone', () => {
    const scores = Object.freeze([2, 3, 1]);
    rank(scores);
    expect(scores).toEqual([2, 3, 1]);
  });
});
