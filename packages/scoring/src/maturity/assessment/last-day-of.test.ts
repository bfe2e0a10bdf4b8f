import { describe, expect, it } from 'vitest';
import { lastDayOf, monthsLater } from './last-day-of.ts';

describe('monthsLater', () => {
  it.each([
    ['2026-03-02', 12, '2027-03-02'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2000-01-31', 1, '2000-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-31', 24, '2028-12-31'],
    ['9999-06-01', 12, undefined],
    ['yesterday', 12, undefined],
  ])('%s and %i months', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later);
  });
});

describe('lastDayOf', () => {
  it('is the earlier of what the evidence and the criterion say', () => {
    expect(lastDayOf({ collected: '2026-01-01' })).toBeUndefined();
    expect(lastDayOf({ collected: '2026-01-01' }, 12)).toBe('2027-01-01');
    expect(lastDayOf({ collected: '2026-01-01', expires: '2026-05-01' }, 12)).toBe('2026-05-01');
    expect(lastDayOf({ collected: '2026-01-01', expires: '2029-05-01' }, 12)).toBe('2027-01-01');
    expect(lastDayOf({ collected: '2026-01-01', expires: '2029-05-01' })).toBe('2029-05-01');
  });
});
