import { describe, expect, it } from 'vitest';
import { countries } from './countries.ts';
import { ldcAt } from './ldc-at.ts';

const numberOn = (day: string): number =>
  countries.filter((country) => ldcAt(country, day).ldc === true).length;

describe('ldcAt', () => {
  it('counts 45 members after Bhutan left and 44 after Sao Tome and Principe left', () => {
    expect(numberOn('2023-12-13')).toBe(45);
    expect(numberOn('2024-12-12')).toBe(45);
    expect(numberOn('2024-12-13')).toBe(44);
    expect(numberOn('2026-11-23')).toBe(44);
    expect(numberOn('2026-11-24')).toBe(41);
    expect(numberOn('2027-12-12')).toBe(41);
    expect(numberOn('2027-12-13')).toBe(40);
    expect(numberOn('2029-12-18')).toBe(40);
    expect(numberOn('2029-12-19')).toBe(38);
  });

  it('does not know earlier lists', () => {
    expect(ldcAt('BTN', '2023-12-12')).toMatchObject({
      ldc: null,
      source: null,
      issues: [{ code: 'before-first-ldc-list', severity: 'warning' }],
    });
    expect(ldcAt('DEU', '2023-12-12').ldc).toBeNull();
  });

  it('warns after the last list', () => {
    expect(ldcAt('UGA', '2025-07-02').issues).toEqual([]);
    expect(ldcAt('UGA', '2025-07-03')).toMatchObject({
      ldc: true,
      issues: [{ code: 'after-last-ldc-list' }],
    });
  });

  it('tells a scheduled graduation from one in doubt', () => {
    expect(ldcAt('LAO', '2026-11-23').ldc).toBe(true);
    const laos = ldcAt('LAO', '2026-11-24');
    expect(laos.ldc).toBe(false);
    expect(laos.issues.map((issue) => issue.code)).toEqual([
      'after-last-ldc-list',
      'graduation-not-confirmed',
    ]);
    const bangladesh = ldcAt('BGD', '2026-11-24');
    expect(bangladesh).toMatchObject({ ldc: null, source: null });
    expect(bangladesh.issues.at(-1)).toMatchObject({
      code: 'graduation-in-doubt',
      details: { doubtSource: 'cdp-bangladesh-2026' },
    });
    expect(ldcAt('BGD', '2026-11-23').ldc).toBe(true);
  });

  it('does not confirm what is scheduled', () => {
    const later = ldcAt('SLB', '2028-01-01');
    expect(later).toMatchObject({ ldc: false, source: 'unga-ldc-solomon-2023' });
    expect(later.issues.map(({ code }) => code)).toEqual(['after-last-ldc-list', 'graduation-not-confirmed']);
    expect(ldcAt('SLB', '2027-12-12').ldc).toBe(true);
  });

  it('refuses unknown countries and days', () => {
    expect(() => ldcAt('XXX' as string, '2024-05-15')).toThrow(
      expect.objectContaining({ code: 'unknown-country' }),
    );
    expect(() => ldcAt('NPL', 'FY2024')).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });
});
