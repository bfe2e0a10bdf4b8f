import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInZone } from '../time/time-zone.ts';
import type { Call } from './call.ts';
import { callStatus } from './call-status.ts';

const zones = [
  'UTC',
  'Europe/Zurich',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Africa/Cairo',
  'America/Havana',
];
const order = ['before', 'open', 'late', 'closed'];
const zone = fc.constantFrom(...zones);
const instant = fc.date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const day = instant.map((date) => date.toISOString().slice(0, 10));

const callOf = (timeZone: string, one: string, other: string, graceDays: number): Call => ({
  id: 'call',
  title: 'Call',
  opens: { value: one < other ? one : other, source: 'project' },
  closes: { value: one < other ? other : one, source: 'project' },
  timeZone,
  timeZoneReason: 'Test.',
  latePolicy: { graceDays, reason: 'Test.' },
  source: 'project',
});

describe('callStatus', () => {
  it('only ever moves forward in time', () => {
    fc.assert(
      fc.property(zone, day, day, fc.nat(30), instant, instant, (timeZone, a, b, graceDays, one, other) => {
        const call = callOf(timeZone, a, b, graceDays);
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const positions = [earlier, later].map((at) => order.indexOf(callStatus(call, at).status));
        expect(positions).toEqual([...positions].sort());
      }),
    );
  });

  it('is open exactly on the days of the window by the clock of the zone', () => {
    fc.assert(
      fc.property(zone, day, day, instant, (timeZone, a, b, at) => {
        const call = callOf(timeZone, a, b, 0);
        const local = dayInZone(at, timeZone);
        const expected = local >= call.opens.value && local <= call.closes.value;
        expect(callStatus(call, at).status === 'open').toBe(expected);
      }),
    );
  });
});
