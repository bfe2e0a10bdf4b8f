import { callStatus, oseeCallWindow2024 } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { soundApplication } from '../testing/applications.fixture.ts';
import { evaluateOne, outcomeOf } from '../testing/evaluate-one.fixture.ts';
import { submissionDay } from './submission-day.ts';

const gateOf = (submittedAt: string, options: Parameters<typeof evaluateOne>[1] = {}) =>
  outcomeOf(evaluateOne(soundApplication('ken', 'KEN', '', { submittedAt }), options), 'eoi-within-window');

describe('the day of a submission', () => {
  it('is read in the zone of the call unless the policy says otherwise', () => {
    const evening = '2024-05-22T23:30:00-05:00';
    expect(gateOf(evening)).toMatchObject({
      outcome: 'fail',
      found: { submitted: '2024-05-23', closes: '2024-05-22' },
    });
    expect(gateOf(evening, { policies: { windowDay: 'as-written' } })).toMatchObject({
      outcome: 'pass',
      found: { submitted: '2024-05-22' },
    });
    const windowDay = { timeZone: 'America/Lima' };
    expect(gateOf(evening, { policies: { windowDay } })?.outcome).toBe('pass');
    expect(gateOf('2024-05-23T01:30:00+09:00')?.outcome).toBe('pass');
  });

  it('is a day without a time as it stands', () => {
    const far = { timeZone: 'Pacific/Kiritimati' };
    expect(submissionDay('2024-05-22', { ...oseeCall2024.policies, windowDay: far })).toBe('2024-05-22');
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
        expect(gateOf(at)?.outcome).toBe(isOpen ? 'pass' : 'fail');
      }),
    );
  });
});
