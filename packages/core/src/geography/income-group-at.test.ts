import { afterEach, describe, expect, it } from 'vitest';
import { findCountry } from './find-country.ts';
import { isLowOrMiddleIncome } from './income-group.ts';
import { incomeGroupAt } from './income-group-at.ts';

const localZone = process.env['TZ'];
afterEach(() => {
  if (localZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = localZone;
});

describe('incomeGroupAt', () => {
  it('judges the two hosts on the fiscal year of the 2024 call', () => {
    expect(incomeGroupAt('TTO', '2024-05-15')).toEqual({
      country: 'TTO',
      group: 'high',
      fiscalYear: 'FY2024',
      source: 'world-bank-oghist',
      basis: 'read',
      issues: [],
    });
    expect(incomeGroupAt('KEN', '2024-05-15').group).toBe('lower-middle');
    expect(incomeGroupAt(findCountry('404'), 'FY24').fiscalYear).toBe('FY2024');
  });

  it.each([
    ['BGR', 'FY2024', 'upper-middle', 'FY2026', 'high'],
    ['CRI', 'FY2024', 'upper-middle', 'FY2026', 'high'],
    ['PLW', 'FY2024', 'upper-middle', 'FY2026', 'high'],
    ['RUS', 'FY2024', 'upper-middle', 'FY2026', 'high'],
    ['CPV', 'FY2025', 'lower-middle', 'FY2026', 'upper-middle'],
    ['CRI', 'FY2025', 'upper-middle', 'FY2026', 'high'],
    ['NAM', 'FY2025', 'upper-middle', 'FY2026', 'lower-middle'],
    ['WSM', 'FY2025', 'lower-middle', 'FY2026', 'upper-middle'],
    ['PSE', 'FY2023', 'lower-middle', 'FY2024', 'upper-middle'],
    ['ZMB', 'FY2023', 'low', 'FY2024', 'lower-middle'],
  ])('knows that %s was %s %s and %s %s', (country, before, groupBefore, after, groupAfter) => {
    expect(incomeGroupAt(country, before).group).toBe(groupBefore);
    expect(incomeGroupAt(country, after).group).toBe(groupAfter);
  });

  it.each(['UTC', 'Pacific/Kiritimati', 'America/Anchorage'])(
    'changes the year on 1 July with TZ=%s',
    (zone) => {
      process.env['TZ'] = zone;
      const yearOf = (when: string | Date): string => incomeGroupAt('KEN', when).fiscalYear;
      expect(yearOf('2023-06-30')).toBe('FY2023');
      expect(yearOf('2023-07-01')).toBe('FY2024');
      expect(yearOf('2024-02-29')).toBe('FY2024');
      expect(yearOf('2024-06-30')).toBe('FY2024');
      expect(yearOf('2024-07-01')).toBe('FY2025');
      expect(yearOf('2023-12-31')).toBe('FY2024');
      expect(yearOf('2024-01-01')).toBe('FY2024');
      expect(yearOf(new Date('2024-06-30T23:59:59.999Z'))).toBe('FY2024');
      expect(yearOf(new Date('2024-07-01T00:00:00Z'))).toBe('FY2025');
      expect(yearOf('2024-07-01T01:00:00+02:00')).toBe('FY2024');
    },
  );

  it('does not guess after the last and before the first classification', () => {
    const later = incomeGroupAt('KEN', '2027-07-01');
    expect(later).toMatchObject({ group: null, fiscalYear: 'FY2028', source: null, basis: null });
    expect(later.issues).toMatchObject([
      { code: 'after-last-classification', severity: 'warning', details: { lastHeld: 'FY2027' } },
    ]);
    expect(incomeGroupAt('KEN', '2019-06-30')).toMatchObject({
      group: null,
      fiscalYear: 'FY2019',
      issues: [{ code: 'before-first-classification', severity: 'warning' }],
    });
    expect(incomeGroupAt('KEN', '2019-07-01').group).toBe('lower-middle');
    expect(incomeGroupAt('KEN', '2026-06-30').issues).toEqual([]);
    expect(incomeGroupAt('KEN', '0001-01-01').fiscalYear).toBe('FY1');
  });

  it('uses the last classification on demand, and still warns', () => {
    const held = incomeGroupAt('ETH', '2027-11-23', { afterLast: 'last-held' });
    expect(held).toMatchObject({ group: 'low', fiscalYear: 'FY2027' });
    expect(held.issues.map((issue) => issue.code)).toEqual([
      'after-last-classification',
      'reported-classification',
    ]);
  });

  it('marks what others report of a year whose own table was not seen', () => {
    const changed = {
      ETH: 'low',
      TGO: 'lower-middle',
      JOR: 'upper-middle',
      PHL: 'upper-middle',
      KEN: 'lower-middle',
    };
    for (const [code, group] of Object.entries(changed)) {
      const found = incomeGroupAt(code, '2026-07-01');
      expect(found).toMatchObject({ group, fiscalYear: 'FY2027', basis: 'reported' });
      expect(found.issues).toMatchObject([{ code: 'reported-classification', severity: 'info' }]);
    }
    expect(incomeGroupAt('TGO', '2026-06-30')).toMatchObject({ group: 'low', basis: 'read', issues: [] });
  });

  it('tells unclassified from unknown', () => {
    const years = ['FY2021', 'FY2022', 'FY2023', 'FY2024', 'FY2025', 'FY2026', 'FY2027'];
    expect(years.map((year) => incomeGroupAt('VEN', year).group)).toEqual([
      'upper-middle',
      ...Array.from({ length: 5 }, () => 'unclassified'),
      'lower-middle',
    ]);
    expect(incomeGroupAt('VEN', 'FY2023')).toMatchObject({ source: 'oecd-dac-2024', basis: 'reported' });
    expect(incomeGroupAt('AIA', 'FY2024')).toMatchObject({
      group: null,
      issues: [{ code: 'not-classified', severity: 'warning' }],
    });
  });

  it.each(['2024-02-30', '2023-02-29', '2024-5-15', '', 'FY', 'FY204', '2024-05-15T10:00:00', 'tomorrow'])(
    'refuses the date %j',
    (date) => {
      expect(() => incomeGroupAt('KEN', date)).toThrow(
        expect.objectContaining({ code: 'invalid-date', path: ['date'] }),
      );
    },
  );

  it('refuses what is no date at all', () => {
    for (const date of [null, undefined, 2024, Number.NaN, {}, new Date(Number.NaN)]) {
      expect(() => incomeGroupAt('KEN', date as Date)).toThrow(
        expect.objectContaining({ code: 'invalid-date' }),
      );
    }
    expect(() => incomeGroupAt('Kenya' as string, '2024-05-15')).toThrow(
      expect.objectContaining({ code: 'unknown-country' }),
    );
  });
});

describe('isLowOrMiddleIncome', () => {
  it('leaves unclassified and unknown open', () => {
    expect(
      (['low', 'lower-middle', 'upper-middle', 'high', 'unclassified', null] as const).map(
        isLowOrMiddleIncome,
      ),
    ).toEqual([true, true, true, false, null, null]);
  });
});
