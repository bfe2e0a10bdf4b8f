import { afterEach, describe, expect, it } from 'vitest';
import { buildSchedule } from './build-schedule.ts';
import { oseeOspoTerm } from './content/osee-ospo-term.ts';
import { oseeProgramme } from './content/osee-programme.ts';
import type { Milestone, MilestoneTiming } from './milestone.ts';
import type { Programme } from './programme.ts';
import type { ScheduleOptions } from './schedule.ts';

const localZone = process.env['TZ'];
afterEach(() => {
  if (localZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = localZone;
});

const on = (value: string): MilestoneTiming => ({ kind: 'date', date: { value, source: 'project' } });
const milestone = (id: string, timing: MilestoneTiming, ...after: string[]): Milestone => ({
  id,
  name: id,
  kind: 'test',
  timing,
  dependsOn: after.map((milestoneId) => ({ milestoneId })),
  source: 'project',
});
const programme = (...milestones: Milestone[]): Programme => ({
  id: 'test',
  title: 'Test',
  start: '2024-01-31',
  months: 24,
  milestones,
  source: 'project',
});
const datesOf = (one: Programme, options?: ScheduleOptions): Record<string, string> =>
  Object.fromEntries(buildSchedule(one, options).entries.map((entry) => [entry.id, entry.date]));
const codesOf = (one: Programme, options?: ScheduleOptions): string[] =>
  buildSchedule(one, options).issues.map((issue) => issue.code);

describe('the OSEE programme', () => {
  it.each(['UTC', 'Pacific/Kiritimati', 'America/Anchorage'])('has the same days with TZ=%s', (zone) => {
    process.env['TZ'] = zone;
    const schedule = buildSchedule(oseeProgramme);
    expect([schedule.start, schedule.end, schedule.months]).toEqual(['2023-09-01', '2027-02-28', 42]);
    expect(schedule.entries.map(({ id, date, precision, basis }) => [id, date, precision, basis])).toEqual([
      ['project-start', '2023-09-01', 'day', 'stated'],
      ['policy-summit', '2024-02-02', 'day', 'stated'],
      ['news-article', '2024-03-20', 'day', 'stated'],
      ['eoi-webinar', '2024-04', 'month', 'stated'],
      ['circular', '2024-04-12', 'day', 'stated'],
      ['eoi-opens', '2024-04-15', 'day', 'stated'],
      ['eoi-closes', '2024-05-22', 'day', 'stated'],
      ['selection', '2024-06-10', 'day', 'stated'],
      ['ospo-setup-personalisation', '2024-07/2024-12', 'interval', 'stated'],
      ['announcement', '2024-07-09/2024-07-10', 'interval', 'stated'],
      ['ospo-operation', '2025-01/2026-12', 'interval', 'derived'],
      ['project-end', '2027-02-28', 'day', 'derived'],
    ]);
  });

  it('reports the two disputed dates and nothing else', () => {
    expect(buildSchedule(oseeProgramme).issues).toMatchObject([
      { code: 'disputed-date', severity: 'info', details: { used: '2024-05-22', others: ['2024-05-15'] } },
      { code: 'disputed-date', severity: 'info', details: { used: '2024-06-10', others: ['2024-06'] } },
    ]);
  });

  it('takes the other position of a conflict', () => {
    const conflicts = { 'eoi-closing-date': '2024-05-15', 'selection-date-precision': '2024-06' };
    expect(datesOf(oseeProgramme, { conflicts })).toMatchObject({
      'eoi-closes': '2024-05-15',
      selection: '2024-06',
    });
    expect(() => buildSchedule(oseeProgramme, { conflicts: { 'eoi-closing-date': '2024-05-16' } })).toThrow(
      expect.objectContaining({ code: 'unknown-position' }),
    );
  });

  it('moves what depends on a date that turned out otherwise', () => {
    const schedule = buildSchedule(oseeProgramme, { dates: { 'ospo-setup-personalisation': '2025-03-17' } });
    expect(schedule.entries.find((entry) => entry.id === 'ospo-operation')).toMatchObject({
      date: '2025-03-18/2027-03-17',
      unit: 'day',
    });
    expect(schedule.issues.map((issue) => issue.code)).toContain('outside-programme');
    expect(schedule.issues.map((issue) => issue.code)).toContain('begins-before-dependency-ends');
  });
});

describe('the term of an office', () => {
  it.each([
    ['2025-01-01', ['2025-01-01', '2025-12-31', '2026-06-30', '2026-12-31']],
    ['2024-02-29', ['2024-02-29', '2025-02-28', '2025-08-28', '2026-02-28']],
    ['2024-08-31', ['2024-08-31', '2025-08-30', '2026-02-28', '2026-08-30']],
  ])('from %s', (start, dates) => {
    expect(buildSchedule(oseeOspoTerm, { start }).entries.map((entry) => entry.date)).toEqual(dates);
  });

  it('reads an instant in the zone that is named', () => {
    const start = '2024-12-31T20:00:00Z';
    expect(buildSchedule(oseeOspoTerm, { start }).start).toBe('2024-12-31');
    expect(buildSchedule(oseeOspoTerm, { start, timeZone: 'Africa/Nairobi' }).start).toBe('2024-12-31');
    expect(buildSchedule(oseeOspoTerm, { start: new Date(start), timeZone: 'Asia/Tokyo' }).start).toBe(
      '2025-01-01',
    );
  });

  it('has no start of its own', () => {
    expect(() => buildSchedule(oseeOspoTerm)).toThrow(
      expect.objectContaining({ code: 'missing-start', path: ['start'] }),
    );
  });
});

describe('buildSchedule', () => {
  it('counts months of the programme to their last day', () => {
    const months = [1, 2, 13, 24].map((month) => milestone(`m${month}`, { kind: 'month', month }));
    expect(datesOf(programme(...months))).toEqual({
      m1: '2024-02-29',
      m2: '2024-03-30',
      m13: '2025-02-28',
      m24: '2026-01-30',
    });
  });

  it('starts after the last of all dependencies, with lags, whatever the order of the list', () => {
    const one: Programme = programme(
      {
        ...milestone('c', { kind: 'after', length: { months: 1, days: 2 } }),
        dependsOn: [{ milestoneId: 'a' }, { milestoneId: 'b', lagDays: 3 }],
      },
      milestone('a', on('2024-03-01')),
      milestone('b', { kind: 'after' }, 'a'),
    );
    expect(datesOf(one)).toEqual({ a: '2024-03-01', b: '2024-03-02', c: '2024-03-05/2024-04-06' });
  });

  it('derives nothing more precise than what it rests on', () => {
    const one = programme(milestone('a', on('2024-03')), milestone('b', { kind: 'after' }, 'a'));
    expect(buildSchedule(one).entries[1]).toMatchObject({
      date: '2024-04',
      precision: 'month',
      unit: 'month',
      first: '2024-04-01',
      last: '2024-04-01',
    });
  });

  it('warns only where no reading of the dates avoids the clash', () => {
    const pair = (a: string, b: string): string[] =>
      codesOf(programme(milestone('a', on(a)), milestone('b', on(b), 'a')));
    expect(pair('2024-03-02', '2024-03-02')).toEqual([]);
    expect(pair('2024-03-02', '2024-03-01')).toEqual(['begins-before-dependency-ends']);
    expect(pair('2024-03-20', '2024-03')).toEqual([]);
    expect(pair('2024-03', '2024-03-01')).toEqual([]);
    expect(pair('2024-03', '2024-02')).toEqual(['begins-before-dependency-ends']);
    expect(pair('2024-03/2024-05', '2024-04')).toEqual(['begins-before-dependency-ends']);
  });

  it('measures a lag in the same way for stated and for derived dates', () => {
    const after = (timing: MilestoneTiming): Programme =>
      programme(milestone('a', on('2024-03-01')), {
        ...milestone('b', timing),
        dependsOn: [{ milestoneId: 'a', lagDays: 14 }],
      });
    expect(datesOf(after({ kind: 'after' }))['b']).toBe('2024-03-15');
    expect(codesOf(after(on('2024-03-15')))).toEqual([]);
    expect(codesOf(after(on('2024-03-14')))).toEqual(['begins-before-dependency-ends']);
  });

  it('warns of dates that must lie outside the programme', () => {
    expect(codesOf(programme(milestone('a', on('2024-01-30'))))).toEqual(['outside-programme']);
    expect(codesOf(programme(milestone('a', on('2024-01'))))).toEqual([]);
    expect(codesOf(programme(milestone('a', on('2026'))))).toEqual([]);
    expect(codesOf(programme(milestone('a', on('2026-01-31'))))).toEqual(['outside-programme']);
  });

  it('names a cycle by its path', () => {
    const one = programme(
      milestone('x', { kind: 'after' }, 'a'),
      milestone('a', { kind: 'after' }, 'b'),
      milestone('b', { kind: 'after' }, 'c'),
      milestone('c', { kind: 'after' }, 'a'),
    );
    expect(() => buildSchedule(one)).toThrow(
      expect.objectContaining({
        code: 'dependency-cycle',
        path: ['milestones', 1, 'dependsOn'],
        details: { cycle: ['a', 'b', 'c', 'a'] },
        message: 'Expected no cycle of dependencies, got a > b > c > a. (at milestones.1.dependsOn)',
      }),
    );
    expect(() => buildSchedule(programme(milestone('a', { kind: 'start' }, 'a')))).toThrow(
      expect.objectContaining({ details: { cycle: ['a', 'a'] } }),
    );
  });

  it('walks a chain of 20 000 milestones without running out of stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      milestone(`m${index}`, on('2024-03-01'), ...(index < 19_999 ? [`m${index + 1}`] : [])),
    );
    expect(buildSchedule(programme(...chain)).entries).toHaveLength(20_000);
  });

  it.each([
    [programme(milestone('a', { kind: 'start' }), milestone('a', { kind: 'start' })), 'duplicate-id'],
    [programme(milestone('A b', { kind: 'start' })), 'invalid-id'],
    [programme(milestone('__proto__', { kind: 'start' })), 'invalid-id'],
    [programme(milestone('a', { kind: 'start' }, 'constructor')), 'unknown-milestone'],
    [programme(milestone('a', { kind: 'after' })), 'missing-dependency'],
    [programme(milestone('a', on('2023-02-29'))), 'invalid-date'],
    [programme(milestone('a', { kind: 'month', month: 25 })), 'invalid-length'],
    [programme(milestone('a', { kind: 'month', month: 1.5 })), 'invalid-length'],
    [
      programme(milestone('b', on('2024')), milestone('a', { kind: 'after', length: {} }, 'b')),
      'invalid-length',
    ],
    [{ ...programme(), months: 0 }, 'invalid-length'],
    [{ ...programme(), months: Number.POSITIVE_INFINITY }, 'invalid-length'],
    [{ ...programme(), start: '2024-02-30' }, 'invalid-date'],
    [{ ...programme(), id: '' }, 'invalid-id'],
    [{ ...programme(), start: '9999-01-01' }, 'date-out-of-range'],
  ])('refuses a broken programme (%#: %s)', (one, code) => {
    expect(() => buildSchedule(one as Programme)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    [{ dates: { nobody: '2024' } }, 'unknown-milestone', ['dates', 'nobody']],
    [{ dates: { 'project-end': '2024-02-30' } }, 'invalid-date', ['dates', 'project-end']],
    [{ start: 'tomorrow' }, 'invalid-date', ['start']],
    [{ timeZone: 'Nowhere' }, 'unknown-time-zone', ['timeZone']],
    [{ conflicts: { nothing: '2024' } }, 'unknown-conflict', ['conflicts', 'nothing']],
  ])('refuses the options %j', (options, code, path) => {
    expect(() => buildSchedule(oseeProgramme, options)).toThrow(expect.objectContaining({ code, path }));
  });

  it('takes a programme without milestones', () => {
    expect(buildSchedule(programme())).toMatchObject({ end: '2026-01-30', entries: [], issues: [] });
  });
});
