import { describe, expect, it } from 'vitest';
import { calendarDateOf, instantOf, isCalendarDate, isInstant } from './calendar-date.ts';

describe('isCalendarDate', () => {
  it('takes days that exist, also leap days and the first centuries', () => {
    expect(['2024-02-29', '2000-02-29', '0000-01-01', '0050-12-31', '9999-12-31'].every(isCalendarDate)).toBe(
      true,
    );
    expect(
      [
        '2023-02-29',
        '1900-02-29',
        '2024-04-31',
        '2024-13-01',
        '2024-00-10',
        '2024-1-1',
        '+002024-01-01',
        '',
      ].some(isCalendarDate),
    ).toBe(false);
  });
});

describe('isInstant', () => {
  it('asks for an offset and a time that exists', () => {
    expect(
      ['2024-05-15T10:00Z', '2024-05-15T10:00:00.5Z', '2024-05-15T10:00:00+05:45'].every(isInstant),
    ).toBe(true);
    expect(
      ['2024-05-15T10:00', '2024-05-15', '2023-02-29T10:00Z', '2024-05-15T25:00Z', '2024-05-15 10:00Z'].some(
        isInstant,
      ),
    ).toBe(false);
  });
});

describe('calendarDateOf', () => {
  it('gives the day in UTC', () => {
    expect(calendarDateOf('2024-05-15', [])).toBe('2024-05-15');
    expect(calendarDateOf('2024-05-15T23:30:00-01:00', [])).toBe('2024-05-16');
    expect(calendarDateOf(new Date('0050-01-01T00:00:00Z'), [])).toBe('0050-01-01');
  });

  it('refuses years of other than four digits', () => {
    for (const when of [new Date('+010000-01-01T00:00:00Z'), new Date('-000001-12-31T23:59:59Z')]) {
      expect(() => calendarDateOf(when, ['at'])).toThrow(
        expect.objectContaining({ code: 'invalid-date', path: ['at'] }),
      );
    }
  });
});

describe('instantOf', () => {
  it('copies a Date and does not take a bare day', () => {
    const given = new Date('2024-05-15T00:00:00Z');
    expect(instantOf(given, [])).toEqual(given);
    expect(instantOf(given, [])).not.toBe(given);
    expect(() => instantOf('2024-05-15', [])).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });
});
