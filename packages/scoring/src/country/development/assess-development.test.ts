import { describe, expect, it } from 'vitest';
import { assessDevelopment } from './assess-development.ts';
import type { DevelopmentModel } from './development-model.ts';
import type { DevelopmentValue } from './development-result.ts';
import { govTechMaturityModel } from './govtech-maturity-model.ts';
import { all, assess, figures, indicator, model } from './own-model.fixture.ts';
import { upTo } from './scales.ts';

describe('assessDevelopment', () => {
  it('lets two that measure the same share one weight', () => {
    const { parts, indicators, value, coverage } = assess(figures(all));
    expect(indicators.map(({ weight }) => weight)).toEqual([0.125, 0.125, 0.25, 1 / 6, 1 / 6, 1 / 6]);
    expect(parts[0]?.value).toBeCloseTo((0.3 + 0.9) / 2, 12);
    expect(value).toBeCloseTo((0.6 + 0.5) / 2, 12);
    expect(coverage).toBe(1);
    expect(indicators[0]?.overlapsWith).toEqual(['b']);
  });

  it('gives the whole weight to the one of them that is known, and opens no interval for the other', () => {
    const { b: _, ...rest } = all;
    const { parts, indicators, interval, value } = assess(figures(rest));
    expect(parts[0]).toMatchObject({ value: expect.closeTo(0.55, 12), coverage: 1 });
    expect(interval.worst).toBeCloseTo(value ?? -1, 12);
    expect(interval.best).toBeCloseTo(value ?? -1, 12);
    expect(indicators.map(({ weight }) => weight).slice(0, 3)).toEqual([0.25, 0, 0.25]);
    expect(indicators[1]?.state).toBe('missing');
  });

  it('keeps what is missing missing: coverage falls, the interval opens, and a part may have no value', () => {
    const { parts, value, interval, coverage } = assess(figures({ ...all, d: null }));
    expect(parts[1]).toMatchObject({ value: expect.closeTo(0.5, 12), coverage: expect.closeTo(2 / 3, 12) });
    expect(parts[1]?.interval.worst).toBeCloseTo(1 / 3, 12);
    expect(parts[1]?.interval.best).toBeCloseTo(2 / 3, 12);
    expect(value).toBeCloseTo(0.55, 12);
    expect(coverage).toBeCloseTo(5 / 6, 12);
    expect(interval.best - interval.worst).toBeCloseTo(1 / 6, 12);

    const thin = assess(figures({ ...all, d: null, e: null }));
    expect(thin.parts[1]?.value).toBeNull();
    expect(thin.value).toBeNull();
    expect(thin.parts[0]?.value).toBeCloseTo(0.6, 12);
    expect(assess(figures({ ...all, d: 0 })).value).toBeCloseTo((0.6 + 1 / 3) / 2, 12);
  });

  it('leaves no value at a gap where all are required', () => {
    const policies = { ...model.policies, missing: 'require-all' } as const;
    expect(assess(figures({ ...all, d: null }), { policies }).value).toBeNull();
    expect(assess(figures(all), { policies }).value).toBeCloseTo(0.55, 12);
  });

  it('shows an estimate, and never counts it', () => {
    const values = [...figures({ ...all, d: null }, 2025).filter(({ indicatorId }) => indicatorId !== 'd')];
    const with10 = assess([...values, { indicatorId: 'd', value: 10, year: 2026, imputed: true }]);
    expect(with10.indicators[3]).toMatchObject({ state: 'imputed', value: 10, placed: null, year: 2026 });
    expect(with10.value).toBe(assess(values).value);
    expect(with10.issues.map(({ code }) => code)).toContain('imputed-figure');
    // A figure counts before a newer estimate.
    const both = assess([
      ...values,
      { indicatorId: 'd', value: 10, year: 2026, imputed: true },
      { indicatorId: 'd', value: 5, year: 2020 },
    ]);
    expect(both.indicators[3]).toMatchObject({ state: 'known', value: 5, year: 2020 });
  });

  it('takes the newest figure in time, flags old ones, and keeps earlier ones', () => {
    const { indicators, years, issues } = assess([
      ...figures({ b: 1, c: 1, d: 1, e: 1, f: 1 }),
      { indicatorId: 'a', value: 3, year: 2019 },
      { indicatorId: 'a', value: 5, year: 2021 },
      { indicatorId: 'a', value: null, year: 2024 },
      { indicatorId: 'a', value: 9, year: 2028 },
    ]);
    expect(indicators[0]).toMatchObject({ value: 5, year: 2021, age: 6, isOld: true });
    expect(indicators[0]?.earlier.map(({ year }) => year)).toEqual([2024, 2019]);
    expect(years).toEqual({ first: 2021, last: 2026 });
    expect(issues.map(({ code }) => code)).toEqual(['old-figure', 'future-figure', 'different-years']);
    expect(assess(figures(all, 2022)).indicators.some(({ isOld }) => isOld)).toBe(false);
  });

  it('has no rank, and no value without figures', () => {
    const empty = assess([]);
    expect(empty).toMatchObject({
      value: null,
      coverage: 0,
      interval: { worst: 0, best: 1 },
      years: null,
      group: null,
    });
    expect(Object.keys(empty)).not.toContain('rank');
    expect(empty.issues.filter(({ code }) => code === 'missing-figure')).toHaveLength(6);
  });

  it('names the groups that remain possible', () => {
    const known = figures({ 'core-systems': 0.9, 'service-delivery': 0.8, 'citizen-engagement': 0.7 }, 2025);
    const { group, value } = assessDevelopment(govTechMaturityModel, {
      subject: 'Ruritania',
      asOf: '2027-01-31',
      values: known,
    });
    expect(value).toBeNull();
    expect(group).toMatchObject({ id: null, possible: ['B', 'A'], limits: 'to-lower' });
  });

  it.each([
    ['unknown-indicator', { indicatorId: 'g', value: 1, year: 2025 }],
    ['unknown-indicator', { indicatorId: '__proto__', value: 1, year: 2025 }],
    ['impossible-figure', { indicatorId: 'a', value: 11, year: 2025 }],
    ['impossible-figure', { indicatorId: 'a', value: -1, year: 2025 }],
    ['wrong-type', { indicatorId: 'a', value: '1', year: 2025 }],
    ['out-of-range', { indicatorId: 'a', value: 1, year: 20 }],
    ['unknown-option', { indicatorId: 'a', value: 1, year: 2025, yaer: 1 }],
  ])('refuses %s', (code, value) => {
    expect(() => assess([value as DevelopmentValue])).toThrow(expect.objectContaining({ code }));
  });

  it('refuses a figure for the same year twice, and NaN', () => {
    const twice = [...figures({ a: 1 }), ...figures({ a: 1 })];
    expect(() => assess(twice)).toThrow(expect.objectContaining({ code: 'duplicate-figure' }));
    expect(() => assess(figures({ a: Number.NaN }))).toThrow();
  });

  it('refuses models that do not hold', () => {
    const [one] = model.parts;
    const broken = (parts: DevelopmentModel['parts']) => () => assess([], { parts });
    if (!one) throw new Error('The fixture has a part.');
    expect(broken([])).toThrow(expect.objectContaining({ code: 'empty-model' }));
    expect(broken([{ ...one, indicators: [] }])).toThrow(expect.objectContaining({ code: 'empty-part' }));
    expect(broken([one, one])).toThrow(expect.objectContaining({ code: 'duplicate-id' }));
    expect(broken([{ ...one, weight: 0 }])).toThrow(expect.objectContaining({ code: 'all-zero-weights' }));
    expect(broken([one, { id: 'x', title: 'X', indicators: [indicator('y', 'same')] }])).toThrow(
      expect.objectContaining({ code: 'overlap-across-parts' }),
    );
    const flat = { ...indicator('z'), scale: { ...upTo(0) } };
    expect(broken([{ ...one, indicators: [flat] }])).toThrow(
      expect.objectContaining({ code: 'invalid-scale' }),
    );
  });
});
