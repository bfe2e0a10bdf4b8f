import { callStatus, callWindow, toICalendar } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../../selection/evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../../selection/osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../../selection/testing/applications.fixture.ts';
import { readyCall, readySettings } from '../testing/ready-call.fixture.ts';
import { createCall } from './create-call.ts';

const bare = { opens: '2027-02-01', closes: '2027-03-31', timeZone: 'Europe/Zurich' };
const codesOf = (issues: readonly { readonly code: string; readonly severity: string }[]) =>
  issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code);

describe('createCall', () => {
  it('names the call by its year, and gives its gates the window and the fiscal year', () => {
    const call = createCall(oseeCall2024, { ...bare, fiscalYear: 'FY2027' });
    expect([call.id, call.title]).toEqual([
      'osee-call-2027',
      'Call for Expressions of Interest to host an OSPO, 2027',
    ]);
    const gate = (id: string) => call.model.gates.find((each) => each.id === id);
    expect(gate('eoi-within-window')).toMatchObject({
      rule: { opens: '2027-02-01', closes: '2027-03-31' },
      source: 'project',
    });
    expect(gate('lmic-status')).toMatchObject({
      rule: { fiscalYear: 'FY2027' },
      evidence: ['World Bank country classification of fiscal year 2027'],
    });
    expect(JSON.stringify(call.model.gates.filter(({ source }) => source === 'project'))).not.toContain(
      '2024',
    );
    expect(callWindow(call.window).closesBefore).toBe('2027-03-31T22:00:00.000Z');
    expect(callStatus(call.window, '2027-03-31T21:59:59Z').status).toBe('open');
  });

  it('lists everything that has to be decided, and nothing once it is', () => {
    expect(codesOf(createCall(oseeCall2024, bare).issues)).toEqual([
      'weights-not-adopted',
      'fiscal-year-not-decided',
      'position-not-decided',
      'objection-not-decided',
      'decider-not-decided',
      'contact-not-decided',
      'assessors-not-decided',
      'step-without-day',
      'step-without-day',
      'step-without-day',
    ]);
    expect(codesOf(readyCall.issues)).toEqual([]);
    expect(readyCall.ready).toBe(true);
    expect(readyCall.model).toMatchObject({ status: 'adopted', conflicts: [] });
  });

  it('keeps the gate that a position asks for, and drops the other', () => {
    const ids = readyCall.model.gates.map(({ id }) => id);
    expect(ids).toContain('implemented-digital-public-service');
    expect(ids).not.toContain('implemented-dpg');
    expect(readyCall.model.gates.every(({ onlyWhen }) => onlyWhen === undefined)).toBe(true);
  });

  it('lets the new window decide, and the old one no more', () => {
    const applied = soundApplication('ken', 'KEN', 'eeeeeeeeee', {
      submittedAt: '2027-03-31T23:30:00+02:00',
    });
    const { FY2024: group } = facts['KEN']?.incomeGroups ?? {};
    const known = { KEN: { ...facts['KEN'], incomeGroups: { FY2027: group ?? 'low' } } };
    const evaluated = (submittedAt: string) =>
      evaluateApplications(readyCall.model, [{ ...applied, submittedAt }], { facts: known }).applicants[0];
    expect(evaluated('2027-03-31T23:30:00+02:00')?.eligibility).toBe('eligible');
    expect(evaluated('2027-04-01T00:00:00+02:00')?.eligibility).toBe('not-eligible');
    expect(evaluated('2024-05-10')?.eligibility).toBe('not-eligible');
  });

  it('checks that points add up', () => {
    const points = (...most: number[]) => {
      const [group] = oseeCall2024.criteria;
      const [leaf] = group?.children ?? [];
      const scale = { kind: 'goalposts', lower: 0, direction: 'maximise', outside: 'refuse' } as const;
      const children = most.map((upper, place) => ({
        ...leaf,
        id: `c${place}`,
        scale: { ...scale, upper },
      }));
      const model = { ...oseeCall2024, criteria: [{ ...group, children }] } as never;
      return codesOf(createCall(model, { ...readySettings, weights: {}, pointsAddTo: 100 }).issues);
    };
    expect(points(40, 35, 25)).toEqual([]);
    expect(points(40, 35, 20)).toEqual(['points-do-not-add-up']);
  });

  it('stands in a calendar with its reminders', () => {
    const calendar = toICalendar(readyCall.plan, { reminders: { closing: [7] } });
    expect(calendar).toContain('UID:webinar.osee-call-2027-plan@osee');
    expect(calendar).toContain('TRIGGER:-P7D');
  });

  it.each([
    ['a closing day before the opening', { closes: '2027-01-01' }, 'window-ends-before-it-begins'],
    ['a zone that does not exist', { timeZone: 'Europe/Zürich' }, 'unknown-time-zone'],
    ['a weight of nothing', { weights: { countri: 1 } }, 'unknown-criterion'],
    ['a negative weight', { weights: { country: -1 } }, 'invalid-weight'],
    ['a conflict that decides nothing', { positions: { luck: 'x' } }, 'unknown-conflict'],
    ['a position nobody printed', { positions: { 'dpg-or-service': 'x' } }, 'unknown-position'],
    ['a misspelt setting', { timezone: 'UTC' }, 'unknown-option'],
    ['an objection without an address', { objection: { days: 3 } }, 'wrong-type'],
  ])('refuses %s', (_, change, code) => {
    expect(() => createCall(oseeCall2024, { ...bare, ...change } as never)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
