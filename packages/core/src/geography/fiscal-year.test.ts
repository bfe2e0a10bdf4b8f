import { describe, expect, it } from 'vitest';
import { type FiscalYear, fiscalYearAt, fiscalYearDays } from './fiscal-year.ts';

describe('fiscalYearAt', () => {
  it('reads names of two and four digits', () => {
    expect(['FY24', 'FY2024', 'FY00', 'FY88', 'FY89'].map((name) => fiscalYearAt(name))).toEqual([
      'FY2024',
      'FY2024',
      'FY2000',
      'FY2088',
      'FY1989',
    ]);
  });
});

describe('fiscalYearDays', () => {
  it('is the inverse of fiscalYearAt', () => {
    for (let year = 1990; year < 2100; year += 1) {
      const { first, last } = fiscalYearDays(`FY${year}`);
      expect([fiscalYearAt(first), fiscalYearAt(last)]).toEqual([`FY${year}`, `FY${year}`]);
    }
  });

  it('refuses other names', () => {
    expect(() => fiscalYearDays('FY1.5' as FiscalYear)).toThrow(
      expect.objectContaining({ code: 'invalid-fiscal-year' }),
    );
  });
});
