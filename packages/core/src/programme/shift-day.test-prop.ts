import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDayOfTerm, shiftDay } from './shift-day.ts';

const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const months = fc.integer({ min: 1, max: 240 });

describe('lastDayOfTerm', () => {
  it('is never before the term begins and grows with its length and with its start', () => {
    fc.assert(
      fc.property(day, months, months, fc.integer({ min: 0, max: 400 }), (start, length, more, later) => {
        const last = lastDayOfTerm(start, length);
        expect(last >= start).toBe(true);
        expect(lastDayOfTerm(start, length + more) > last).toBe(true);
        expect(lastDayOfTerm(shiftDay(start, later), length) >= last).toBe(true);
      }),
    );
  });

  it('lets terms that begin on the 1st to the 28th follow each other without a gap', () => {
    fc.assert(
      fc.property(day, months, months, (anyDay, length, more) => {
        fc.pre(Number(anyDay.slice(8)) <= 28);
        const next = shiftDay(lastDayOfTerm(anyDay, length), 1);
        expect(lastDayOfTerm(next, more)).toBe(lastDayOfTerm(anyDay, length + more));
      }),
    );
  });
});

describe('shiftDay', () => {
  it('goes back where it came from', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -36_600, max: 36_600 }), (start, days) => {
        expect(shiftDay(shiftDay(start, days), -days)).toBe(start);
      }),
    );
  });
});
