import { describe, expect, it } from 'vitest';
import { lastDayOfPeriod } from './last-day-of-period.ts';

const holidays = ['2027-03-26', '2027-03-29'];

describe('lastDayOfPeriod', () => {
  it('counts working days from the day of the notice, without weekends and holidays', () => {
    const end = lastDayOfPeriod('2027-03-24', {
      days: 8,
      unit: 'working-days',
      counts: 'same-day',
      holidays,
    });
    expect(end.counted).toEqual([
      '2027-03-24',
      '2027-03-25',
      '2027-03-30',
      '2027-03-31',
      '2027-04-01',
      '2027-04-02',
      '2027-04-05',
      '2027-04-06',
    ]);
    expect(end).toMatchObject({ lastDay: '2027-04-06', issues: [] });
  });

  it('calls working days without holidays a proposal', () => {
    const { issues } = lastDayOfPeriod('2027-03-24', { days: 8, unit: 'working-days' });
    expect(issues.map(({ code }) => code)).toEqual(['holidays-not-given']);
  });

  it('tells that a period ends on a day on which nobody works, and does not move it', () => {
    const christmas = lastDayOfPeriod('2023-12-20', { days: 5, holidays: ['2023-12-25'] });
    expect(christmas.lastDay).toBe('2023-12-25');
    expect(christmas.issues.map(({ code }) => code)).toEqual(['ends-on-free-day']);
    const friday = lastDayOfPeriod('2027-03-25', { days: 1, weekend: [5, 6] });
    expect(friday.issues.map(({ code }) => code)).toEqual(['ends-on-free-day']);
  });

  it('refuses what is no day, no count and no week', () => {
    expect(() => lastDayOfPeriod('2027-02-30', { days: 1 })).toThrow(
      expect.objectContaining({ code: 'wrong-value' }),
    );
    expect(() => lastDayOfPeriod('2027-02-28', { days: 0 })).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
    expect(() => lastDayOfPeriod('2027-02-28', { days: 1, weekend: [1, 2, 3, 4, 5, 6, 7] })).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
  });
});
