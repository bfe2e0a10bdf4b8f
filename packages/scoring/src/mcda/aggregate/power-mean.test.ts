import { describe, expect, it } from 'vitest';
import { powerMean } from './power-mean.ts';

describe('powerMean near the exponent 0', () => {
  // For small p the mean of 1 and 4 is 2 (1 + p (ln 2)² / 2 + ...): the values lie ln 2 from their geometric mean.
  it.each([1e-6, -1e-6, 1e-9, 1e-12, -1e-12, 1e-15, 1e-30, 1e-300, 5e-324])(
    'keeps its digits at %d',
    (exponent) => {
      const expected = 2 * (1 + (exponent * Math.LN2 ** 2) / 2);
      expect(Math.abs(powerMean([1, 4], [1, 1], exponent) - expected)).toBeLessThan(2e-12 * 2);
      if (Math.abs(exponent) < 1e-8) {
        expect(Math.abs(powerMean([1, 4], [1, 1], exponent) - expected)).toBeLessThan(1e-15 * 4);
      }
    },
  );

  it('holds for weights that do not add up to 1 in binary, and for a 0', () => {
    expect(powerMean([5, 5, 5], [0.1, 0.2, 0.4], 1e-13)).toBeCloseTo(5, 13);
    expect(powerMean([0, 4], [1, 1], 1e-12)).toBe(0);
    expect(powerMean([0, 0], [1, 1], 1e-12)).toBe(0);
  });

  it('goes on without a jump where the exponent grows', () => {
    const steps = [0.2, 0.4, 0.6, 0.7, 0.72, 0.8, 1, 1.4, 1.5, 2].map((p) =>
      powerMean([1, 2, 4], [1, 1, 1], p),
    );
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(powerMean([1, 2, 4], [1, 1, 1], 1)).toBeCloseTo(7 / 3, 14);
  });
});
