import { describe, expect, it } from 'vitest';
import { parsePartialDate, writePartialDate } from './partial-date.ts';

describe('parsePartialDate', () => {
  it.each([
    ['2024-05-15', 'day', 'day', '2024-05-15', '2024-05-15'],
    ['2024-02', 'month', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', 'month', '2023-02-01', '2023-02-28'],
    ['1900-02', 'month', 'month', '1900-02-01', '1900-02-28'],
    ['2023', 'year', 'year', '2023-01-01', '2023-12-31'],
    ['2021/2027', 'interval', 'year', '2021-01-01', '2027-12-31'],
    ['2024-07-09/2024-07-10', 'interval', 'day', '2024-07-09', '2024-07-10'],
    ['2024-07-09/2024-12', 'interval', 'month', '2024-07-09', '2024-12-31'],
  ])('reads %s', (text, precision, unit, first, last) => {
    expect(parsePartialDate(text)).toMatchObject({ text, precision, unit, first, last });
  });

  it('knows how late an interval can begin and how early it can end', () => {
    expect(parsePartialDate('2024-07/2024-12')).toMatchObject({
      latestStart: '2024-07-31',
      earliestEnd: '2024-12-01',
    });
  });

  it.each([
    '',
    '2023-02-29',
    '2024-13',
    '2024-7',
    '24',
    '2024/2023',
    '2024-06/2024-05-31',
    '2024/2025/2026',
    '2024/',
    '../2024',
    '2022 or 2023',
    null,
    2024,
  ])('refuses %j', (text) => {
    expect(() => parsePartialDate(text as string, ['dates', 'x'])).toThrow(
      expect.objectContaining({ code: 'invalid-date', path: ['dates', 'x'] }),
    );
  });
});

describe('writePartialDate', () => {
  it('writes a date where both days fall in one unit', () => {
    expect(writePartialDate('2024-02-01', '2024-02-29', 'month')).toBe('2024-02');
    expect(writePartialDate('2025-01-01', '2026-12-31', 'month')).toBe('2025-01/2026-12');
    expect(writePartialDate('2025-01-01', '2025-01-02', 'day')).toBe('2025-01-01/2025-01-02');
  });
});
