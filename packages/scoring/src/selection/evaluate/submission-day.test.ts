import { callStatus, oseeCallWindow2024 } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { soundApplication } from '../testing/applications.fixture.ts';
import { evaluateOne, outcomeOf } from '../testing/evaluate-one.fixture.ts';
import { instantInZone } from './instant-in-zone.ts';
import { readSubmission } from './submission-day.ts';

const gateOf = (submittedAt: string, options: Parameters<typeof evaluateOne>[1] = {}) =>
  outcomeOf(evaluateOne(soundApplication('ken', 'KEN', '', { submittedAt }), options), 'eoi-within-window');

describe('the day of a submission', () => {
  it('asks the panel where the day as written and the day in the zone of the call differ', () => {
    const evening = '2024-05-22T23:30:00-05:00';
    expect(gateOf(evening)).toMatchObject({
      outcome: 'unknown',
      found: { submitted: '2024-05-23', other: '2024-05-22', closes: '2024-05-22' },
    });
    const { issues, eligibility } = evaluateOne(soundApplication('per', 'PER', '', { submittedAt: evening }));
    expect(eligibility).toBe('undecided');
    expect(issues.find(({ code }) => code === 'disputed-submission-day')).toMatchObject({
      severity: 'warning',
      details: { submitted: '2024-05-23', other: '2024-05-22' },
    });
    expect(gateOf('2024-05-23T01:30:00+09:00')?.outcome).toBe('unknown');
    expect(gateOf('2024-05-20T23:30:00-05:00')?.outcome).toBe('pass');
    expect(gateOf('2024-05-23T23:30:00-05:00')?.outcome).toBe('fail');
  });

  it('is read in the zone of the call, or as written, where the policy decides', () => {
    const evening = '2024-05-22T23:30:00-05:00';
    expect(gateOf(evening, { policies: { disputedDay: 'zoneDecides' } })).toMatchObject({
      outcome: 'fail',
      found: { submitted: '2024-05-23', other: '2024-05-22' },
    });
    expect(gateOf(evening, { policies: { windowDay: 'as-written' } })).toMatchObject({
      outcome: 'pass',
      found: { submitted: '2024-05-22' },
    });
    const windowDay = { timeZone: 'America/Lima' };
    expect(gateOf(evening, { policies: { windowDay } })?.outcome).toBe('pass');
  });

  it('of a time without an offset is asked for near the limits alone, unless its zone is stated', () => {
    expect(gateOf('2024-05-20T12:00')?.outcome).toBe('pass');
    expect(gateOf('2024-05-22T23:30')).toMatchObject({
      outcome: 'unknown',
      found: { submitted: '2024-05-22', other: '2024-05-23' },
    });
    expect(gateOf('2024-05-24T12:00')?.outcome).toBe('fail');
    const stated = (timeZone: string) =>
      outcomeOf(
        evaluateOne(soundApplication('ken', 'KEN', '', { submittedAt: '2024-05-22T22:30', timeZone })),
        'eoi-within-window',
      )?.outcome;
    expect(stated('Europe/Zurich')).toBe('pass');
    expect(stated('Africa/Nairobi')).toBe('pass');
    expect(stated('America/Lima')).toBe('unknown');
    expect(() => stated('Europe/Atlantis')).toThrow(expect.objectContaining({ code: 'unknown-time-zone' }));
  });

  it('is a day without a time as it stands', () => {
    const far = { timeZone: 'Pacific/Kiritimati' };
    const policies = { ...oseeCall2024.policies, windowDay: far };
    expect(readSubmission({ submittedAt: '2024-05-22' }, policies)).toEqual({
      day: '2024-05-22',
      others: [],
    });
  });

  it('uses the zone of the call in @osee/core', () => {
    expect(oseeCall2024.policies.windowDay).toEqual({ timeZone: oseeCallWindow2024.timeZone });
  });

  it('agrees with callStatus of @osee/core', () => {
    const two = (number: number): string => String(number).padStart(2, '0');
    const edges = [
      '2024-04-13',
      '2024-04-14',
      '2024-04-15',
      '2024-05-15',
      '2024-05-21',
      '2024-05-22',
      '2024-05-23',
    ];
    const offset = fc
      .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 14 }), fc.constantFrom(0, 30, 45))
      .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`);
    const instant = fc
      .tuple(fc.constantFrom(...edges), fc.integer({ min: 0, max: 1439 }), fc.oneof(offset, fc.constant('Z')))
      .map(([day, minute, zone]) => `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00${zone}`);
    fc.assert(
      fc.property(fc.oneof(instant, fc.constantFrom(...edges)), (at) => {
        const isOpen = callStatus(oseeCallWindow2024, at).status === 'open';
        const decided = gateOf(at, { policies: { disputedDay: 'zoneDecides' } })?.outcome;
        expect(decided).toBe(isOpen ? 'pass' : 'fail');
        // Whoever is asked may still say the same, never the contrary without being asked.
        expect([decided, 'unknown']).toContain(gateOf(at)?.outcome);
      }),
    );
  });
});

describe('instantInZone', () => {
  it('is the instant at which the clocks show the time, also where they change', () => {
    const at = (clock: string, zone: string) => new Date(instantInZone(clock, zone)).toISOString();
    expect(at('2024-05-22T23:30', 'America/Lima')).toBe('2024-05-23T04:30:00.000Z');
    expect(at('2024-01-10T12:00:05.250', 'Europe/Zurich')).toBe('2024-01-10T11:00:05.250Z');
    expect(at('2024-03-31T02:30', 'Europe/Zurich')).toBe('2024-03-31T01:30:00.000Z');
    expect(at('2024-10-27T02:30', 'Europe/Zurich')).toBe('2024-10-27T00:30:00.000Z');
    expect(at('2024-10-27T03:30', 'Europe/Zurich')).toBe('2024-10-27T02:30:00.000Z');
    expect(at('2024-05-22T00:00', 'Asia/Kathmandu')).toBe('2024-05-21T18:15:00.000Z');
  });
});
