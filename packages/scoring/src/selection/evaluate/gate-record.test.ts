import { describe, expect, it } from 'vitest';
import type { Application } from '../application/application.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { evaluateOne, outcomeOf } from '../testing/evaluate-one.fixture.ts';
import { evaluateApplications } from './evaluate-applications.ts';

const ken = (more: Partial<Application> = {}) => soundApplication('ken', 'KEN', 'eeeeepppps', more);
const told = (applicant: ReturnType<typeof evaluateOne>) =>
  applicant.issues.map(({ code, severity, path }) => `${severity} ${code} ${path.join('.')}`);

describe('the record of a gate', () => {
  it('holds everything that the answer says, and nothing where nobody answered', () => {
    const evidence = [{ what: 'Decree', address: 'https://a.org/', date: '2023-01-01' }];
    const answer = { reason: 'By decree.', evidence, by: 'Ada', date: '2024-05-27' };
    const applicant = evaluateOne(ken({ gates: [{ gate: 'host-mandate', answer: 'fail', ...answer }] }));
    expect(outcomeOf(applicant, 'host-mandate')).toEqual({
      gate: 'host-mandate',
      level: oseeCall2024.gates.find(({ id }) => id === 'host-mandate')?.level,
      outcome: 'fail',
      before: 'fail',
      basis: 'answer',
      found: {},
      ...answer,
      waiver: null,
    });
    expect(outcomeOf(applicant, 'host-in-kind-infrastructure')).toMatchObject({
      outcome: 'unknown',
      basis: 'none',
      found: {},
      reason: null,
      evidence: [],
      by: null,
      date: null,
      waiver: null,
    });
    expect(applicant.eligibility).toBe('not-eligible');
    expect(evaluateOne({ id: 'x', country: 'KEN' }).eligibility).toBe('undecided');
  });

  it('tells a contradiction only where answer and rule both know, and by both', () => {
    const withAnswer = (answer: 'pass' | 'fail' | 'unknown', known = facts) =>
      evaluateOne(ken({ gates: [...(ken().gates ?? []), { gate: 'lmic-status', answer }] }), {
        facts: known,
      });
    expect(told(withAnswer('pass'))).toEqual([]);
    expect(told(withAnswer('unknown'))).toEqual([]);
    expect(told(withAnswer('fail', {}))).toEqual([]);
    expect(told(withAnswer('fail'))).toEqual([
      'warning answer-contradicts-rule applicants.ken.gates.lmic-status',
    ]);
    expect(withAnswer('fail').issues[0]?.details).toEqual({
      expected: 'pass',
      got: 'fail',
      found: { fiscalYear: 'FY2024', group: 'lower-middle' },
    });
    expect(outcomeOf(withAnswer('unknown'), 'lmic-status')).toMatchObject({
      outcome: 'unknown',
      basis: 'answer',
    });
  });

  it('tells of a late application, of a day in dispute and of a needless waiver, each in its weight', () => {
    const policies = { lateSubmission: 'accept-with-note' } as const;
    const late = evaluateOne(ken({ submittedAt: '2024-05-23' }), { policies });
    expect(told(late)).toEqual(['warning late-submission applicants.ken.gates.eoi-within-window']);
    expect(late.issues[0]?.details).toEqual(outcomeOf(late, 'eoi-within-window')?.found);
    expect(told(evaluateOne(ken({ submittedAt: '2024-05-22' }), { policies }))).toEqual([]);
    expect(told(evaluateOne(ken({ submittedAt: '2024-04-14' }), { policies }))).toEqual([]);
    const disputed = evaluateOne(ken({ submittedAt: '2024-05-22T23:59:00-11:00' }));
    expect(told(disputed)).toEqual([
      'warning disputed-submission-day applicants.ken.gates.eoi-within-window',
    ]);
    expect(outcomeOf(disputed, 'eoi-within-window')?.found).toMatchObject({ opens: '2024-04-15' });
    const waivers = ['host-mandate', 'host-in-kind-infrastructure'].map((gate) => ({
      gate,
      by: 'panel',
      reason: 'r',
      date: '2024-06-03',
    }));
    const gates = [{ gate: 'host-mandate', answer: 'pass' as const }];
    expect(told(evaluateOne(ken({ gates, waivers })))).toEqual([
      'info needless-waiver applicants.ken.gates.host-mandate',
    ]);
  });

  it('says nothing of a submission that nobody dated', () => {
    const { submittedAt: _, ...undated } = ken();
    const applicant = evaluateOne(undated);
    expect(applicant.submittedAt).toBeNull();
    expect(outcomeOf(applicant, 'official-eoi')).toMatchObject({ outcome: 'unknown', found: {} });
    expect(outcomeOf(applicant, 'eoi-within-window')).toMatchObject({
      outcome: 'unknown',
      found: { opens: '2024-04-15', closes: '2024-05-22' },
    });
    expect(evaluateOne({ ...undated, host: undefined as never }).host).toBeNull();
  });
});

describe('who counts', () => {
  const standings = (list: readonly Application[], duplicateCountry: 'latest' | 'separate' = 'latest') =>
    Object.fromEntries(
      evaluateApplications(oseeCall2024, list, { facts, policies: { duplicateCountry } }).applicants.map(
        ({ id, standing, withdrawn }) => [id, withdrawn ?? standing],
      ),
    );
  const of = (id: string, submittedAt: string, more: Partial<Application> = {}) =>
    soundApplication(id, 'KEN', 'eeeeeeeeee', { submittedAt, ...more });

  it('is the latest of a country, and of one instant the last by id, in any order', () => {
    const three = [of('b', '2024-05-10'), of('c', '2024-05-09'), of('a', '2024-05-10')];
    for (const list of [three, [...three].reverse()]) {
      expect(standings(list)).toEqual({ a: 'superseded', b: 'active', c: 'superseded' });
      expect(standings(list, 'separate')).toEqual({ a: 'active', b: 'active', c: 'active' });
    }
  });

  it('is nobody who withdrew, with or without a reason', () => {
    const date = '2024-05-30';
    expect(
      standings([
        of('a', '2024-05-12', { withdrawn: { date } }),
        of('b', '2024-05-11', { withdrawn: { date, reason: 'Elections.' } }),
        of('c', '2024-05-10'),
      ]),
    ).toEqual({ a: { date, reason: null }, b: { date, reason: 'Elections.' }, c: 'active' });
  });
});
