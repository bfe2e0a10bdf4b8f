import { describe, expect, it } from 'vitest';
import { OseeError } from '../errors/osee-error.ts';
import { fiscalYearAt, fiscalYearDays } from './fiscal-year.ts';
import { incomeGroupAt } from './income-group-at.ts';
import { incomeConflicts } from './income-issues.ts';
import { incomeGroupOf } from './income-threshold.ts';
import { ldcAt } from './ldc-at.ts';

const refusal = (call: () => unknown): readonly unknown[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof OseeError) return [error.code, error.path.join('.'), error.details['got']];
  }
  return ['no refusal'];
};

describe('what is told of an income group', () => {
  it('is nothing where the table of the Bank names it', () => {
    expect(incomeGroupAt('KEN', 'FY2026')).toEqual({
      country: 'KEN',
      group: 'lower-middle',
      fiscalYear: 'FY2026',
      source: 'world-bank-class-fy2026',
      basis: 'read',
      issues: [],
    });
    expect(incomeGroupAt('KEN', 'FY2025').source).toBe('world-bank-oghist');
  });

  it.each([
    [
      'ETH',
      'FY2026',
      'income-sources-disagree',
      'info',
      { ...incomeConflicts[0] },
      /"unclassified" is used, "low" is also printed/u,
    ],
    [
      'KEN',
      'FY2027',
      'reported-classification',
      'info',
      { country: 'KEN', fiscalYear: 'FY2027', source: 'world-bank-fy2027-reported' },
      /KEN in FY2027 is reported by others/u,
    ],
    ['AIA', 'FY2024', 'not-classified', 'warning', { country: 'AIA', asked: 'FY2024' }, /for AIA in FY2024/u],
    [
      'KEN',
      'FY1980',
      'before-first-classification',
      'warning',
      { country: 'KEN', asked: 'FY1980', firstHeld: expect.stringMatching(/^FY\d{4}$/u) },
      /KEN in FY1980 is not known: the first classification/u,
    ],
    [
      'KEN',
      'FY2028',
      'after-last-classification',
      'warning',
      { country: 'KEN', asked: 'FY2028', lastHeld: 'FY2027', lastGroup: 'lower-middle' },
      /KEN in FY2028 is not known: the last classification held is FY2027/u,
    ],
  ] as const)('of %s in %s is %s', (country, year, code, severity, details, message) => {
    const { issues } = incomeGroupAt(country, year);
    expect(issues).toEqual([{ code, severity, path: [], message: expect.stringMatching(message), details }]);
  });
});

describe('what is told of a least developed country', () => {
  it('is a day that is over, with its source, where it took effect', () => {
    expect(ldcAt('STP', '2024-12-12')).toMatchObject({
      ldc: true,
      source: 'un-ldc-sao-tome-2024',
      issues: [],
    });
    expect(ldcAt('STP', '2024-12-13')).toEqual({
      country: 'STP',
      date: '2024-12-13',
      ldc: false,
      source: 'un-ldc-sao-tome-2024',
      issues: [],
    });
    expect(ldcAt('KEN', '2024-12-13')).toEqual({
      country: 'KEN',
      date: '2024-12-13',
      ldc: false,
      source: 'world-bank-class-fy2026',
      issues: [],
    });
  });

  it.each([
    [
      'KEN',
      '2023-12-12',
      null,
      ['before-first-ldc-list'],
      { country: 'KEN', day: '2023-12-12', firstHeld: '2023-12-13' },
    ],
    [
      'KEN',
      '2025-07-03',
      false,
      ['after-last-ldc-list'],
      { country: 'KEN', day: '2025-07-03', lastHeld: '2025-07-02' },
    ],
    [
      'NPL',
      '2026-11-24',
      false,
      ['after-last-ldc-list', 'graduation-not-confirmed'],
      { country: 'NPL', day: '2026-11-24', on: '2026-11-24', source: 'unga-ldc-2021' },
    ],
    [
      'BGD',
      '2026-11-24',
      null,
      ['after-last-ldc-list', 'graduation-in-doubt'],
      {
        country: 'BGD',
        day: '2026-11-24',
        on: '2026-11-24',
        source: 'unga-ldc-2021',
        doubtSource: 'cdp-bangladesh-2026',
      },
    ],
  ] as const)('of %s on %s: %s', (country, day, ldc, codes, details) => {
    const answer = ldcAt(country, day);
    expect(answer).toMatchObject({ country, date: day, ldc });
    expect(answer.issues.map(({ code }) => code)).toEqual(codes);
    const last = answer.issues.at(-1);
    expect(last).toMatchObject({ severity: 'warning', path: [], details });
    for (const { message } of answer.issues) expect(message).toMatch(/\d{4}-\d{2}-\d{2}/u);
  });
});

describe('broken calls', () => {
  it.each<[unknown, () => unknown]>([
    [['wrong-type', 'country', undefined], () => incomeGroupAt(null as never, 'FY2024')],
    [['wrong-type', 'options', undefined], () => incomeGroupAt('KEN', 'FY2024', 1 as never)],
    [['wrong-type', 'country', undefined], () => ldcAt(1 as never, '2024-01-01')],
    [['invalid-date', 'date', '2024-02-30'], () => ldcAt('KEN', '2024-02-30')],
    [['invalid-date', 'date', '2024'], () => incomeGroupAt('KEN', '2024')],
    [['invalid-income', 'income', -1], () => incomeGroupOf(-1, 'FY2024')],
    [['invalid-date', 'fiscalYear', 'soon'], () => incomeGroupOf(1, 'soon' as never)],
    [['invalid-fiscal-year', 'fiscalYear', '2024'], () => fiscalYearDays('2024' as never)],
    [['invalid-fiscal-year', 'fiscalYear', 2024], () => fiscalYearDays(2024 as never)],
    [['invalid-fiscal-year', 'fiscalYear', ['FY2024']], () => fiscalYearDays(['FY2024'] as never)],
  ])('say %j', (expected, call) => {
    expect(refusal(call).slice(0, 2)).toEqual((expected as readonly unknown[]).slice(0, 2));
  });

  it('name what they got', () => {
    expect(() => incomeGroupOf(-1, 'FY2024')).toThrow(/US dollars, got -1/u);
    expect(() => fiscalYearDays('2024' as never)).toThrow(/such as FY2024, got "2024"/u);
    expect(refusal(() => fiscalYearDays('2024' as never))[2]).toBe('2024');
    expect(refusal(() => incomeGroupOf(Number.NaN, 'FY2024'))).toEqual([
      'invalid-income',
      'income',
      Number.NaN,
    ]);
  });

  it('do not take a list for the text in it', () => {
    expect(refusal(() => fiscalYearAt(['FY2024'] as never))[0]).toBe('invalid-date');
    expect(fiscalYearDays('FY0999' as never)).toEqual({ first: '0998-07-01', last: '0999-06-30' });
  });
});
