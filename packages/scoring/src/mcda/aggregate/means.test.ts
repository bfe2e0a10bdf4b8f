import { describe, expect, it } from 'vitest';
import { geometricMean } from './geometric-mean.ts';
import { harmonicMean } from './harmonic-mean.ts';
import { weightedMean } from './weighted-mean.ts';

const means = { weightedMean, geometricMean, harmonicMean };

describe.each(Object.entries(means))('%s', (_name, mean) => {
  it('gives a constant for a constant', () => {
    expect(mean([0.3, 0.3, 0.3], [1, 2, 5])).toBeCloseTo(0.3, 14);
  });

  it('hands unknown on unless told otherwise', () => {
    expect(mean([0.3, null], [1, 2])).toBeNull();
    expect(mean([0.3, null], [1, 2], { missing: 'renormalise' })).toBe(0.3);
    expect(mean([null, null], [1, 2], { missing: 'renormalise' })).toBeNull();
  });

  it('asks for enough coverage by weight', () => {
    const options = { missing: 'renormalise', minimumCoverage: 0.7 } as const;
    expect(mean([0.3, 0.3, 0.3, null], [1, 2, 4, 3], options)).toBeCloseTo(0.3, 14);
    expect(mean([0.3, null], [6, 4], options)).toBeNull();
  });

  it('gives an unknown value of weight 0 no say', () => {
    expect(mean([0.3, null], [1, 0])).toBe(0.3);
    expect(mean([null, null], [1, 0])).toBeNull();
  });

  it('weighs all alike when no weights are given', () => {
    expect(mean([1, 4])).toBe(mean([1, 4], [7, 7]));
  });

  it.each([
    [[], undefined, 'no-values'],
    [[1, 2], [1], 'wrong-length'],
    [[1, Number.NaN], [1, 1], 'not-a-finite-number'],
    [[1, Number.POSITIVE_INFINITY], [1, 0], 'not-a-finite-number'],
    [[1, 2], [1, -1], 'negative-weight'],
    [[1, 2], [0, 0], 'all-zero-weights'],
  ])('refuses %j weighed %j with %s', (values, weights, code) => {
    expect(() => mean(values, weights)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses a policy that it does not know', () => {
    expect(() => mean([1], [1], { missing: 'guess' as 'zero' })).toThrow(
      expect.objectContaining({ code: 'unknown-option', path: ['missing'] }),
    );
  });
});

describe('zeros and negatives', () => {
  it('collapse geometric and harmonic means, or are refused, or are floored', () => {
    expect(geometricMean([0, 0.81])).toBe(0);
    expect(harmonicMean([0, 0.81])).toBe(0);
    expect(geometricMean([0, 0.81], [1, 1], { floor: 0.01 })).toBeCloseTo(0.09, 14);
    for (const mean of [geometricMean, harmonicMean]) {
      expect(() => mean([0, 1], [1, 1], { zero: 'refuse' })).toThrow(
        expect.objectContaining({ code: 'zero-value' }),
      );
      expect(() => mean([-1, 1])).toThrow(expect.objectContaining({ code: 'negative-value' }));
    }
    expect(weightedMean([-1, 1])).toBe(0);
  });

  it('counts an unknown as 0 only when asked', () => {
    expect(weightedMean([1, null], [1, 1], { missing: 'zero' })).toBe(0.5);
    expect(geometricMean([1, null], [1, 1], { missing: 'zero' })).toBe(0);
  });
});
