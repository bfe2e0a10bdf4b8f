import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDay } from '../shift-day.ts';
import { lastDayOfPeriod } from './last-day-of-period.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('lastDayOfPeriod', () => {
  it('counts as many days as it is asked to, none of them free, each later than the one before', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 10 }),
        (from, days, offsets) => {
          const holidays = offsets.map((offset) => shiftDay(from, offset));
          const { counted, lastDay } = lastDayOfPeriod(from, { days, unit: 'working-days', holidays });
          expect(counted).toHaveLength(days);
          expect([...new Set(counted)].sort()).toEqual(counted);
          expect(counted.at(-1)).toBe(lastDay);
          expect(counted.filter((each) => holidays.includes(each))).toEqual([]);
        },
      ),
    );
  });

  it('ends a period of calendar days as many days later', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), (from, days) => {
        expect(lastDayOfPeriod(from, { days }).lastDay).toBe(shiftDay(from, days));
        expect(lastDayOfPeriod(from, { days, counts: 'same-day' }).lastDay).toBe(shiftDay(from, days - 1));
      }),
    );
  });
});
