import { describe, expect, it } from 'vitest';
import { checkWeights } from './check-weights.ts';

describe('checkWeights', () => {
  it('gives the sum', () => {
    expect(checkWeights([1, 0, 2], 3)).toBe(3);
  });

  it.each([
    [[1], 'wrong-length', ['weights']],
    [[1, -1], 'negative-weight', ['weights', 1]],
    [[0, 0], 'all-zero-weights', ['weights']],
    [[Number.NaN, 1], 'not-a-finite-number', ['weights', 0]],
    [[1, Number.POSITIVE_INFINITY], 'not-a-finite-number', ['weights', 1]],
    [[1e308, 1e308], 'not-a-finite-number', ['weights']],
  ] as const)('refuses %j with %s', (weights, code, path) => {
    expect(() => checkWeights(weights, 2)).toThrow(expect.objectContaining({ code, path }));
  });
});
