import { describe, expect, it } from 'vitest';
import { soundApplication } from '../testing/applications.fixture.ts';
import { evaluateOne, outcomeOf } from '../testing/evaluate-one.fixture.ts';

describe('gates', () => {
  it('lets a sound application through', () => {
    const applicant = evaluateOne(soundApplication('ken', 'KEN', 'eeeeepppps'));
    expect(applicant.eligibility).toBe('eligible');
    expect(applicant.gates.map(({ outcome }) => outcome)).toEqual(Array(9).fill('pass'));
    expect(outcomeOf(applicant, 'lmic-status')).toMatchObject({
      basis: 'rule',
      found: { fiscalYear: 'FY2024', group: 'lower-middle' },
    });
  });

  it('fails the income gate and passes it by a recorded waiver', () => {
    const application = soundApplication('tto', 'TTO', 'eeeeepppps');
    expect(evaluateOne(application)).toMatchObject({
      eligibility: 'not-eligible',
      unranked: 'not-eligible',
      rank: null,
    });
    const waiver = { gate: 'lmic-status', by: 'panel', reason: 'Small island state.', date: '2024-06-03' };
    const waived = evaluateOne({ ...application, waivers: [waiver] });
    expect(waived).toMatchObject({ eligibility: 'eligible', rank: 1 });
    expect(outcomeOf(waived, 'lmic-status')).toMatchObject({ outcome: 'waived', before: 'fail', waiver });
  });

  it('tells of an answer and of a waiver for a gate that is not in force', () => {
    const gate = 'implemented-dpg';
    const sound = soundApplication('ken', 'KEN', 'eeeeepppps');
    const waiver = { gate, by: 'panel', reason: 'Runs soon.', date: '2024-06-03' };
    const answered = { ...sound, gates: [...(sound.gates ?? []), { gate, answer: 'fail' as const }] };
    const told = {
      code: 'gate-not-in-force',
      severity: 'info',
      path: ['applicants', 'ken', 'gates', gate],
    };
    expect(evaluateOne(answered).eligibility).toBe('eligible');
    expect(evaluateOne(answered).issues).toEqual([expect.objectContaining(told)]);
    expect(evaluateOne({ ...sound, waivers: [waiver] }).issues).toEqual([expect.objectContaining(told)]);
    const conflicts = { 'dpg-or-service': 'at least one digital public good for public services' };
    const other = evaluateOne(answered, { conflicts });
    expect(other.eligibility).toBe('not-eligible');
    expect(other.issues.map(({ path }) => path.at(-1))).toEqual(['implemented-digital-public-service']);
  });

  it('keeps what nobody knows unknown', () => {
    const applicant = evaluateOne(soundApplication('ken', 'KEN', 'eeeeepppps'), { facts: {} });
    expect(outcomeOf(applicant, 'lmic-status')).toMatchObject({ outcome: 'unknown', basis: 'rule' });
    expect(applicant).toMatchObject({ eligibility: 'undecided', unranked: 'undecided', rank: null });
    expect(applicant.score).not.toBeNull();
  });

  it('neither passes nor fails an unclassified economy', () => {
    expect(evaluateOne(soundApplication('ven', 'VEN', 'eeeeepppps')).eligibility).toBe('undecided');
  });

  it.each([
    ['2024-04-14', 'fail'],
    ['2024-04-15', 'pass'],
    ['2024-05-22', 'pass'],
    ['2024-05-22T23:59:00+02:00', 'pass'],
    ['2024-05-22T23:59:00-11:00', 'unknown'],
    ['2024-05-23', 'fail'],
  ])('judges the window: %s %s', (submittedAt, outcome) => {
    const applicant = evaluateOne(soundApplication('ken', 'KEN', 'eeeeepppps', { submittedAt }));
    expect(outcomeOf(applicant, 'eoi-within-window')?.outcome).toBe(outcome);
  });

  it('takes the other closing date when the caller chooses it', () => {
    const application = soundApplication('ken', 'KEN', 'eeeeepppps', { submittedAt: '2024-05-20' });
    const strict = evaluateOne(application, { conflicts: { 'eoi-closing-date': '2024-05-15' } });
    expect(outcomeOf(strict, 'eoi-within-window')).toMatchObject({
      outcome: 'fail',
      found: { closes: '2024-05-15' },
    });
    const lenient = evaluateOne(application, {
      conflicts: { 'eoi-closing-date': '2024-05-15' },
      policies: { lateSubmission: 'accept-with-note' },
    });
    expect(outcomeOf(lenient, 'eoi-within-window')?.outcome).toBe('pass');
    expect(lenient.issues.map(({ code }) => code)).toEqual(['late-submission']);
  });

  it('asks for a digital public good when the slides are followed', () => {
    const applicant = evaluateOne(soundApplication('ken', 'KEN', 'eeeeepppps'), {
      conflicts: { 'dpg-or-service': 'at least one digital public good for public services' },
    });
    expect(outcomeOf(applicant, 'implemented-dpg')?.outcome).toBe('unknown');
    expect(outcomeOf(applicant, 'implemented-digital-public-service')).toBeUndefined();
  });

  it('counts an answer before a rule and says that they differ', () => {
    const application = soundApplication('tto', 'TTO', 'eeeeepppps');
    const applicant = evaluateOne({
      ...application,
      gates: [...(application.gates ?? []), { gate: 'lmic-status', answer: 'pass', by: 'secretariat' }],
    });
    expect(outcomeOf(applicant, 'lmic-status')).toMatchObject({ outcome: 'pass', basis: 'answer' });
    expect(applicant.issues.map(({ code }) => code)).toContain('answer-contradicts-rule');
  });

  it('says when a waiver was not needed', () => {
    const waiver = { gate: 'host-mandate', by: 'panel', reason: 'To be safe.', date: '2024-06-03' };
    const applicant = evaluateOne(soundApplication('ken', 'KEN', 'eeeeepppps', { waivers: [waiver] }));
    expect(outcomeOf(applicant, 'host-mandate')).toMatchObject({ outcome: 'pass', waiver });
    expect(applicant.issues.map(({ code }) => code)).toEqual(['needless-waiver']);
  });

  it('refuses a host type that the call does not name', () => {
    const host = { name: 'Firm', type: 'company', country: 'KEN' };
    expect(evaluateOne(soundApplication('ken', 'KEN', 'eeeeepppps', { host })).eligibility).toBe(
      'not-eligible',
    );
  });

  it.each([
    ['fail', 'not-eligible'],
    ['unknown', 'undecided'],
  ] as const)(
    'treats a host of another country as the policy says: %s',
    (hostOfAnotherCountry, eligibility) => {
      const host = { name: 'University', type: 'academic', country: 'UGA' };
      const applicant = evaluateOne(soundApplication('ken', 'KEN', 'eeeeepppps', { host }), {
        policies: { hostOfAnotherCountry },
      });
      expect(applicant.eligibility).toBe(eligibility);
    },
  );
});
