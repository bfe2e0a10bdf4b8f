import { describe, expect, it } from 'vitest';
import { incomeGroupOf, incomeThresholds } from './income-threshold.ts';

describe('incomeThresholds', () => {
  it('covers each year once, two years behind its figures, with rising bounds', () => {
    expect(incomeThresholds.map((threshold) => threshold.fiscalYear)).toEqual(
      Array.from({ length: 39 }, (_, index) => `FY${1989 + index}`),
    );
    for (const threshold of incomeThresholds) {
      expect(Number(threshold.fiscalYear.slice(2)) - threshold.dataYear).toBe(2);
      expect(threshold.low).toBeLessThan(threshold.lowerMiddle);
      expect(threshold.lowerMiddle).toBeLessThan(threshold.upperMiddle);
    }
  });
});

describe('incomeGroupOf', () => {
  it.each([
    [0, 'low'],
    [1135, 'low'],
    [1136, 'lower-middle'],
    [4465, 'lower-middle'],
    [4466, 'upper-middle'],
    [13845, 'upper-middle'],
    [13846, 'high'],
  ])('puts %s dollars in FY2024 into %s', (income, group) => {
    expect(incomeGroupOf(income, 'FY2024')).toBe(group);
  });

  it('does not know other years and refuses what is no income', () => {
    expect(incomeGroupOf(1000, 'FY2028')).toBeNull();
    for (const income of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => incomeGroupOf(income, 'FY2024')).toThrow(
        expect.objectContaining({ code: 'invalid-income' }),
      );
    }
  });
});
