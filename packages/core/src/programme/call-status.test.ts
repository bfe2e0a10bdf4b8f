import { describe, expect, it } from 'vitest';
import type { Call } from './call.ts';
import { callStatus } from './call-status.ts';
import { callWindow } from './call-window.ts';
import { oseeCallWindow2024 } from './content/osee-call-window-2024.ts';

const call = (changes: Partial<Call> = {}, opens = '2024-03-01', closes = '2024-03-31'): Call => ({
  id: 'call',
  title: 'Call',
  opens: { value: opens, source: 'project' },
  closes: { value: closes, source: 'project' },
  timeZone: 'UTC',
  timeZoneReason: 'Test.',
  latePolicy: { graceDays: 0, reason: 'None.' },
  source: 'project',
  ...changes,
});
const statusAt = (one: Call, at: string | Date): string => callStatus(one, at).status;

describe('callStatus', () => {
  it('includes the first and the last day and nothing more', () => {
    expect(statusAt(call(), '2024-02-29T23:59:59.999Z')).toBe('before');
    expect(statusAt(call(), '2024-03-01T00:00:00Z')).toBe('open');
    expect(statusAt(call(), '2024-03-31T23:59:59.999Z')).toBe('open');
    expect(statusAt(call(), new Date('2024-04-01T00:00:00Z'))).toBe('closed');
    expect(statusAt(call(), '2024-04-01T01:30:00+02:00')).toBe('open');
  });

  it('reads a bare day in the zone of the call', () => {
    const inKiribati = call({ timeZone: 'Pacific/Kiritimati' });
    expect(
      ['2024-02-29', '2024-03-01', '2024-03-31', '2024-04-01'].map((day) => statusAt(inKiribati, day)),
    ).toEqual(['before', 'open', 'open', 'closed']);
    expect(statusAt(inKiribati, '2024-02-29T12:00:00Z')).toBe('open');
  });

  it('closes by the clock of the zone on both sides of the change to summer time', () => {
    const inZurich = callWindow(call({ timeZone: 'Europe/Zurich' }));
    expect([inZurich.opensAt, inZurich.closesBefore]).toEqual([
      '2024-02-29T23:00:00.000Z',
      '2024-03-31T22:00:00.000Z',
    ]);
  });

  it.each([
    // Midnight does not exist: the day begins at 01:00.
    ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00:00.000Z'],
    // Midnight comes twice: the day begins at the first one.
    ['America/Havana', '2024-11-03', '2024-11-03T04:00:00.000Z'],
    // The whole day does not exist.
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
    ['Asia/Kathmandu', '2024-05-01', '2024-04-30T18:15:00.000Z'],
    ['Etc/GMT+12', '2024-05-01', '2024-05-01T12:00:00.000Z'],
  ])('opens in %s on %s at %s', (timeZone, opens, opensAt) => {
    expect(callWindow(call({ timeZone }, opens, '2025-01-01')).opensAt).toBe(opensAt);
  });

  it('accepts late applications as long as the policy says', () => {
    const lenient = call({ latePolicy: { graceDays: 2, reason: 'Post was slow.' } });
    expect(
      ['2024-03-31', '2024-04-01', '2024-04-02', '2024-04-03'].map((day) => statusAt(lenient, day)),
    ).toEqual(['open', 'late', 'late', 'closed']);
    const late = callStatus(lenient, '2024-04-02');
    expect(late.reason).toBe(
      'The call closed at the end of 31 March 2024 (UTC); late applications are accepted before 2024-04-03T00:00:00.000Z. Post was slow.',
    );
    const refused = callStatus(lenient, '2024-04-02', { latePolicy: { graceDays: 0, reason: 'None.' } });
    expect(refused.status).toBe('closed');
  });

  it('gives the reason in the language of the caller', () => {
    const texts = { before: 'avant le {opens:date}', open: 'ouvert', late: 'en retard', closed: 'clos' };
    const locale = { locale: 'fr', messages: { callStatus: texts } };
    expect(callStatus(call(), '2024-01-01', { locale }).reason).toBe('avant le 1er mars 2024');
  });

  it.each([
    [{ timeZone: 'Mars/Olympus' }, 'unknown-time-zone', ['timeZone']],
    [{ timeZone: '' }, 'unknown-time-zone', ['timeZone']],
    [{ timeZone: undefined }, 'unknown-time-zone', ['timeZone']],
    [{ opens: { value: '2024-02-30', source: 'project' } }, 'invalid-date', ['opens', 'value']],
    [{ closes: { value: '2024-03', source: 'project' } }, 'invalid-date', ['closes', 'value']],
    [
      { closes: { value: '2024-02-01', source: 'project' } },
      'window-ends-before-it-begins',
      ['closes', 'value'],
    ],
    [{ latePolicy: { graceDays: -1, reason: '' } }, 'invalid-grace-days', ['latePolicy', 'graceDays']],
    [
      { latePolicy: { graceDays: Number.NaN, reason: '' } },
      'invalid-grace-days',
      ['latePolicy', 'graceDays'],
    ],
  ])('refuses %j', (changes, code, path) => {
    expect(() => callStatus(call(changes as Partial<Call>), '2024-03-01')).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it.each(['2024-03-32', '2024-03-01T10:00:00', 'now', '', null, Number.NaN, new Date(Number.NaN)])(
    'refuses the instant %j',
    (at) => {
      expect(() => callStatus(call(), at as string)).toThrow(
        expect.objectContaining({ code: 'invalid-date', path: ['at'] }),
      );
    },
  );
});

describe('the window of the 2024 call', () => {
  it('is open from 15 April to 22 May in Geneva', () => {
    expect(callWindow(oseeCallWindow2024)).toEqual({
      opens: '2024-04-15',
      closes: '2024-05-22',
      timeZone: 'Europe/Zurich',
      opensAt: '2024-04-14T22:00:00.000Z',
      closesBefore: '2024-05-22T22:00:00.000Z',
      lateBefore: '2024-05-22T22:00:00.000Z',
    });
    expect(
      ['2024-04-14', '2024-04-15', '2024-05-22', '2024-05-23'].map((day) =>
        statusAt(oseeCallWindow2024, day),
      ),
    ).toEqual(['before', 'open', 'open', 'closed']);
  });

  it('warns exactly while the documents disagree', () => {
    const warned = (at: string): boolean => callStatus(oseeCallWindow2024, at).issues.length > 0;
    expect(['2024-05-15', '2024-05-16', '2024-05-22', '2024-05-23'].map(warned)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(callStatus(oseeCallWindow2024, '2024-05-20').issues).toMatchObject([
      { code: 'disputed-date', severity: 'warning', details: { value: '2024-05-15', status: 'closed' } },
    ]);
  });

  it('follows the position that the caller chooses, and only one that is recorded', () => {
    const at = '2024-05-16T00:00:00+02:00';
    const strict = callStatus(oseeCallWindow2024, at, { conflicts: { 'eoi-closing-date': '2024-05-15' } });
    expect(strict.status).toBe('closed');
    expect(strict.issues).toMatchObject([{ details: { value: '2024-05-22', status: 'open' } }]);
    expect(() =>
      callStatus(oseeCallWindow2024, at, { conflicts: { 'eoi-closing-date': '2024-06-01' } }),
    ).toThrow(expect.objectContaining({ code: 'unknown-position', path: ['conflicts', 'eoi-closing-date'] }));
    expect(() => callStatus(oseeCallWindow2024, at, { conflicts: { toString: 'x' } })).toThrow(
      expect.objectContaining({ code: 'unknown-conflict' }),
    );
  });
});
