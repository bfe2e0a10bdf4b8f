import { describe, expect, it } from 'vitest';
import { lastDayOfTerm, shiftDay } from './shift-day.ts';

describe('lastDayOfTerm', () => {
  it.each([
    ['2023-09-01', 42, '2027-02-28'],
    ['2023-09-01', 6, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2023-08-30', 6, '2024-02-29'],
    ['2023-08-29', 6, '2024-02-28'],
    ['2023-08-31', 1, '2023-09-30'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-03-01', 12, '2024-02-29'],
  ])('from %s over %i months ends on %s', (first, months, last) => {
    expect(lastDayOfTerm(first, months)).toBe(last);
  });

  it('does not leave the years of four digits', () => {
    expect(() => lastDayOfTerm('9990-01-01', 1200, ['months'])).toThrow(
      expect.objectContaining({ code: 'date-out-of-range', path: ['months'] }),
    );
    expect(shiftDay('9999-12-30', 1)).toBe('9999-12-31');
    expect(() => shiftDay('9999-12-31', 1)).toThrow(expect.objectContaining({ code: 'date-out-of-range' }));
  });
});
