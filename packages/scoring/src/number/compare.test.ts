import { describe, expect, it } from 'vitest';
import {
  compare,
  isAbove,
  isAtLeast,
  isAtMost,
  isBelow,
  isConstant,
  isEqual,
  magnitudeOf,
} from './compare.ts';

describe('equal within rounding', () => {
  it('takes last digits for rounding', () => {
    expect(isEqual(0.1 + 0.2, 0.3)).toBe(true);
    expect(isAtLeast(0.7 + 0.1, 0.8)).toBe(true);
    expect(isAbove(0.1 + 0.2, 0.3)).toBe(false);
    expect(isBelow(0.7 + 0.1, 0.8)).toBe(false);
    expect(isAtMost(0.1 + 0.2, 0.3)).toBe(true);
  });

  it('keeps differences in the eleventh digit, at every size', () => {
    for (const size of [1e-300, 1e-9, 1, 1e9, 1e300]) {
      expect(isEqual(size, size * (1 + 1e-11))).toBe(false);
      expect(isEqual(size, size * (1 + 1e-13))).toBe(true);
    }
  });

  it('tells rounding near zero from small numbers by the size of the terms', () => {
    const rest = 0.1 + 0.2 - 0.3;
    expect(rest).toBeGreaterThan(0);
    expect(isEqual(rest, 0, 0.3)).toBe(true);
    expect(isEqual(rest, 0)).toBe(false);
    expect(isEqual(1e-20, 2e-20)).toBe(false);
  });

  it('has an order', () => {
    expect([compare(1, 2), compare(0.1 + 0.2, 0.3), compare(2, 1)]).toEqual([-1, 0, 1]);
    expect(compare(1e-17, -1e-17, 1)).toBe(0);
  });

  it('knows no rounding among infinities, nor of what is not a number', () => {
    expect(isEqual(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe(true);
    expect(isEqual(Number.POSITIVE_INFINITY, 1)).toBe(false);
    expect(isEqual(1e308, -1e308)).toBe(false);
    expect(isEqual(Number.NaN, Number.NaN)).toBe(false);
  });

  it('calls a list constant when its ends are equal', () => {
    expect(isConstant([])).toBe(true);
    expect(isConstant([0.3, 0.1 + 0.2, 0.3])).toBe(true);
    expect(isConstant([0.3, 0.31])).toBe(false);
    expect(isConstant([1e308, -1e308])).toBe(false);
    expect(isConstant([0, 5e-17], 1)).toBe(true);
  });

  it('measures the largest size', () => {
    expect(magnitudeOf([-3, 2])).toBe(3);
    expect(magnitudeOf([])).toBe(0);
  });
});
