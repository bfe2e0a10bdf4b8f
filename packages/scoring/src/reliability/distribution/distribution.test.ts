import { describe, expect, it } from 'vitest';
import { betaShareBelow, logGamma } from './beta.ts';
import { fQuantile } from './f-quantile.ts';
import { normalQuantile, normalShareBelow } from './normal.ts';

describe('distributions against known values', () => {
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [1.96, 0.97500210485178],
    [-3.5, 0.000232629079035525],
    [5, 0.999999713348428],
    [-8, 6.22096057427178e-16],
  ])('the share of the normal distribution below %f', (z, share) => {
    expect(Math.abs(normalShareBelow(z) / share - 1)).toBeLessThan(1e-12);
  });

  it('the quantiles that everybody knows', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
  });

  it('the logarithm of the gamma function', () => {
    expect(logGamma(1)).toBeCloseTo(0, 13);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
    expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 12);
  });

  it('the beta distribution in closed forms', () => {
    expect(betaShareBelow(0.3, 1, 1)).toBeCloseTo(0.3, 14);
    expect(betaShareBelow(0.3, 2, 1)).toBeCloseTo(0.09, 14);
    expect(betaShareBelow(0.3, 1, 3)).toBeCloseTo(1 - 0.7 ** 3, 14);
    expect([betaShareBelow(-1, 2, 2), betaShareBelow(2, 2, 2)]).toEqual([0, 1]);
  });

  it('the F distribution in a closed form: with two and two degrees of freedom x / (1 + x)', () => {
    for (const share of [0.025, 0.5, 0.975])
      expect(fQuantile(share, 2, 2)).toBeCloseTo(share / (1 - share), 8);
  });

  it('the table value of F at 0.95 with 5 and 10 degrees of freedom, 3.3258', () => {
    expect(fQuantile(0.95, 5, 10)).toBeCloseTo(3.3258, 4);
  });
});
