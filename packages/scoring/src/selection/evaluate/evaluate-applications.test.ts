import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import type { Application } from '../application/application.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import { facts, scoresOf, soundApplication } from '../testing/applications.ts';
import { evaluateApplications } from './evaluate-applications.ts';

const evaluateOne = (application: Application, options = {}): ApplicantResult => {
  const [applicant] = evaluateApplications(oseeCall2024, [application], { facts, ...options }).applicants;
  if (applicant === undefined) throw new Error('no applicant');
  return applicant;
};
const outcomeOf = (applicant: ApplicantResult, id: string) => applicant.gates.find(({ gate }) => gate === id);

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
    ['2024-05-22T23:59:00-11:00', 'pass'],
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
      conflicts: { 'dpg-or-service': 'at least one DPG for public services' },
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

describe('scores', () => {
  it('is the weighted mean of two branches', () => {
    // Country: 1, .75, .5, .25, 0 -> .5; host: all .75 -> .75.
    const applicant = evaluateOne(soundApplication('ken', 'KEN', 'sepaneeeee'));
    expect(applicant.score).toBe(0.625);
    expect(applicant.branches).toEqual([
      { branch: 'country', weight: 0.5, value: expect.closeTo(0.5, 14), coverage: 1 },
      { branch: 'host', weight: 0.5, value: expect.closeTo(0.75, 14), coverage: 1 },
    ]);
    expect(applicant.interval).toEqual({ worst: 0.625, best: 0.625 });
    expect(applicant.criteria[0]).toMatchObject({
      state: 'answered',
      value: 1,
      multiplier: 0.1,
      points: 0.1,
    });
  });

  it('shares the weight of a gap inside its group and opens the interval', () => {
    const applicant = evaluateOne(soundApplication('ken', 'KEN', 'eeee-eeeee'));
    expect(applicant.score).toBeCloseTo(0.75, 14);
    expect(applicant.coverage).toBeCloseTo(0.9, 14);
    expect(applicant.interval.worst).toBeCloseTo(0.675, 14);
    expect(applicant.interval.best).toBeCloseTo(0.775, 14);
    expect(applicant.criteria[4]).toMatchObject({ state: 'unknown', value: null, points: null });
  });

  it('does not rank an applicant with a branch missing, and shows the bounds', () => {
    const applicant = evaluateOne(soundApplication('ken', 'KEN', 'sssss'));
    expect(applicant).toMatchObject({
      score: null,
      rank: null,
      unranked: 'missing-branch',
      interval: { worst: 0.5, best: 1 },
      rankInterval: { best: 1, worst: 1 },
    });
    expect(applicant.criteria[5]).toMatchObject({ state: 'unanswered', points: null });
    expect(applicant.issues[0]).toMatchObject({ code: 'missing-branch', details: { branches: ['host'] } });
  });

  it('leaves a branch out only where the policy says so', () => {
    const applicant = evaluateOne(soundApplication('ken', 'KEN', 'sssss'), {
      policies: { missing: 'renormalise', minimumCoverage: 0.5 },
    });
    expect(applicant.score).toBe(1);
  });

  it('takes other weights by id', () => {
    const applicant = evaluateOne(soundApplication('ken', 'KEN', 'sssssnnnnn'), {
      weights: { country: 3, host: 1 },
    });
    expect(applicant.score).toBeCloseTo(0.75, 14);
  });

  it('works geometrically on request', () => {
    const applicant = evaluateOne(soundApplication('ken', 'KEN', 'sssssaaaaa'), {
      policies: { aggregation: 'geometric' },
    });
    expect(applicant.score).toBeCloseTo(0.5, 14);
  });

  it('takes the median of the assessors and leaves out who has a tie', () => {
    const criterion = 'local-ecosystem';
    const scores = [
      ...scoresOf('e.eeeeeeee'),
      { criterion, value: 'nascent', assessor: 'a' },
      { criterion, value: 'partial', assessor: 'b' },
      { criterion, value: null, assessor: 'c' },
      { criterion, value: 'strong', assessor: 'd', conflictOfInterest: 'Works for the host.' },
    ];
    const [, found] = evaluateOne(soundApplication('ken', 'KEN', '', { scores })).criteria;
    expect(found).toMatchObject({
      value: 0.375,
      spread: { lowest: 0.25, highest: 0.5 },
      assessors: 2,
      excluded: [{ assessor: 'd', reason: 'Works for the host.' }],
    });
  });

  it('tells apart who was not asked, who does not know and who may not judge', () => {
    const scores = [
      { criterion: 'political-commitment', value: 'none' },
      { criterion: 'local-ecosystem', value: null },
      { criterion: 'strategic-priority', value: 'strong', conflictOfInterest: 'Minister.' },
    ];
    const applicant = evaluateOne(soundApplication('ken', 'KEN', '', { scores }));
    expect(applicant.criteria.slice(0, 4).map(({ state, value }) => [state, value])).toEqual([
      ['answered', 0],
      ['unknown', null],
      ['excluded', null],
      ['unanswered', null],
    ]);
  });
});

describe('ranks', () => {
  const applications = [
    soundApplication('a', 'KEN', 'ssssssssss'),
    soundApplication('b', 'RWA', 'eeeeeeeeee'),
    soundApplication('c', 'PER', 'eeeeeeeeee'),
    soundApplication('d', 'VNM', 'pppp-ppppp'),
  ];

  it('lets equals share a rank', () => {
    const { applicants } = evaluateApplications(oseeCall2024, applications, { facts });
    expect(applicants.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 4],
    ]);
    const dense = evaluateApplications(oseeCall2024, applications, { facts, policies: { ties: 'dense' } });
    expect(dense.applicants.map(({ rank }) => rank)).toEqual([1, 2, 2, 3]);
  });

  it('counts as equal what floating-point sums alone tell apart', () => {
    const twisted = [soundApplication('a', 'KEN', 'aepsnaepsn'), soundApplication('b', 'RWA', 'nspeanspea')];
    const { applicants } = evaluateApplications(oseeCall2024, twisted, {
      facts,
      weights: { country: 0.1, host: 0.2 },
    });
    expect(applicants.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it('breaks ties by a declared criterion only', () => {
    const close = [soundApplication('a', 'KEN', 'eaeeeeeeee'), soundApplication('b', 'RWA', 'aeeeeeeeee')];
    const tieBreak = ['political-commitment'];
    const { applicants } = evaluateApplications(oseeCall2024, close, { facts, policies: { tieBreak } });
    expect(applicants.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('gives the ranks that stay possible', () => {
    const open = [
      soundApplication('a', 'KEN', 'eeeeeeeeee'),
      soundApplication('b', 'RWA', 'eeee-eeeee'),
      soundApplication('c', 'PER', 'nnnnnnnnnn'),
    ];
    const { applicants } = evaluateApplications(oseeCall2024, open, { facts });
    expect(applicants.map(({ id, rankInterval }) => [id, rankInterval])).toEqual([
      ['a', { best: 1, worst: 2 }],
      ['b', { best: 1, worst: 2 }],
      ['c', { best: 3, worst: 3 }],
    ]);
  });

  it('keeps who withdrew, who was replaced and who failed in the result', () => {
    const mixed = [
      ...applications,
      soundApplication('e', 'RWA', 'ssssssssss', { withdrawn: { date: '2024-05-30' } }),
      soundApplication('f', 'KEN', 'nnnnnnnnnn', { submittedAt: '2024-05-01' }),
      soundApplication('g', 'TTO', 'ssssssssss'),
    ];
    const { applicants } = evaluateApplications(oseeCall2024, mixed, {
      facts,
      policies: { duplicateCountry: 'latest' },
    });
    expect(applicants.map(({ id, unranked }) => [id, unranked])).toEqual([
      ['a', null],
      ['b', null],
      ['c', null],
      ['d', null],
      ['e', 'withdrawn'],
      ['f', 'superseded'],
      ['g', 'not-eligible'],
    ]);
  });

  it('ranks the undecided when the policy admits them', () => {
    const undecided = [soundApplication('a', 'KEN', 'ssssssssss', { gates: [] })];
    const { applicants } = evaluateApplications(oseeCall2024, undecided, {
      facts,
      policies: { admit: 'eligible-and-undecided' },
    });
    expect(applicants[0]).toMatchObject({ eligibility: 'undecided', rank: 1 });
  });
});

describe('ugly input', () => {
  const sound = soundApplication('ken', 'KEN', 'eeeeepppps');
  const badApplications: readonly [string, string, readonly unknown[], readonly (string | number)[]][] = [
    ['an unknown country', 'unknown-country', [{ ...sound, country: 'XYZ' }], ['applications', 0, 'country']],
    [
      'a lower-case country',
      'unknown-country',
      [{ ...sound, country: 'ken' }],
      ['applications', 0, 'country'],
    ],
    [
      'a code across two codes',
      'unknown-country',
      [{ ...sound, country: 'WAC' }],
      ['applications', 0, 'country'],
    ],
    [
      'a country that is no text',
      'unknown-country',
      [{ ...sound, country: null }],
      ['applications', 0, 'country'],
    ],
    [
      'two of one country',
      'duplicate-country',
      [sound, { ...sound, id: 'other' }],
      ['applications', 1, 'country'],
    ],
    [
      'two of one id',
      'duplicate-application',
      [sound, { ...sound, country: 'PER' }],
      ['applications', 1, 'id'],
    ],
    [
      'a day that does not exist',
      'invalid-date',
      [{ ...sound, submittedAt: '2024-02-30' }],
      ['applications', 0, 'submittedAt'],
    ],
    [
      'a time that does not exist',
      'invalid-date',
      [{ ...sound, submittedAt: '2024-02-20T25:00Z' }],
      ['applications', 0, 'submittedAt'],
    ],
    [
      'a leap day in a common year',
      'invalid-date',
      [{ ...sound, withdrawn: { date: '2023-02-29' } }],
      ['applications', 0, 'withdrawn', 'date'],
    ],
    [
      'an unknown gate',
      'unknown-gate',
      [{ ...sound, gates: [{ gate: '__proto__', answer: 'pass' }] }],
      ['applications', 0, 'gates', 0, 'gate'],
    ],
    [
      'an unknown criterion',
      'unknown-criterion',
      [{ ...sound, scores: [{ criterion: 'luck', value: 1 }] }],
      ['applications', 0, 'scores', 0, 'criterion'],
    ],
    [
      'a level that is not on the scale',
      'score-out-of-scale',
      [{ ...sound, scores: [{ criterion: 'local-ecosystem', value: 'huge' }] }],
      ['applications', 0, 'scores', 0, 'value'],
    ],
    [
      'NaN',
      'score-out-of-scale',
      [{ ...sound, scores: [{ criterion: 'local-ecosystem', value: Number.NaN }] }],
      ['applications', 0, 'scores', 0, 'value'],
    ],
    [
      'two answers to a gate',
      'duplicate-answer',
      [{ ...sound, gates: [sound.gates?.[0], sound.gates?.[0]] }],
      ['applications', 0, 'gates', 1],
    ],
    [
      'two answers of an assessor',
      'duplicate-answer',
      [{ ...sound, scores: [...scoresOf('e'), ...scoresOf('e')] }],
      ['applications', 0, 'scores', 1],
    ],
    [
      'an answer of another kind',
      'invalid-answer',
      [{ ...sound, gates: [{ gate: 'host-mandate', answer: 'yes' }] }],
      ['applications', 0, 'gates', 0, 'answer'],
    ],
    [
      'a waiver without a reason',
      'incomplete-waiver',
      [{ ...sound, waivers: [{ gate: 'host-mandate', by: 'panel', reason: ' ', date: '2024-06-01' }] }],
      ['applications', 0, 'waivers', 0],
    ],
    [
      'a waiver without a name',
      'incomplete-waiver',
      [{ ...sound, waivers: [{ gate: 'host-mandate', reason: 'x', date: '2024-06-01' }] }],
      ['applications', 0, 'waivers', 0],
    ],
    [
      'a waiver without a date',
      'incomplete-waiver',
      [{ ...sound, waivers: [{ gate: 'host-mandate', by: 'x', reason: 'x' }] }],
      ['applications', 0, 'waivers', 0],
    ],
    [
      'a waiver of what nobody may waive',
      'gate-not-waivable',
      [{ ...sound, waivers: [{ gate: 'official-eoi', by: 'x', reason: 'x', date: '2024-06-01' }] }],
      ['applications', 0, 'waivers', 0],
    ],
    [
      'a host of another country',
      'host-of-another-country',
      [{ ...sound, host: { name: 'x', country: 'UGA' } }],
      ['applications', 0, 'host', 'country'],
    ],
    [
      'a host of an unknown country',
      'unknown-country',
      [{ ...sound, host: { name: 'x', country: 'UUU' } }],
      ['applications', 0, 'host', 'country'],
    ],
  ];
  it.each(badApplications)('refuses %s', (_, code, applications, path) => {
    const call = () => evaluateApplications(oseeCall2024, applications as readonly Application[]);
    expect(call).toThrow(OseeError);
    expect(call).toThrow(expect.objectContaining({ code, path }));
  });

  it.each([
    [{ weights: { luck: 1 } }, 'unknown-criterion', ['weights', 'luck']],
    [{ weights: { country: -1 } }, 'invalid-weight', ['weights', 'country']],
    [{ weights: { country: Number.NaN } }, 'invalid-weight', ['weights', 'country']],
    [{ weights: { country: 0, host: 0 } }, 'no-weight', ['weights']],
    [{ conflicts: { luck: 'x' } }, 'unknown-conflict', ['conflicts', 'luck']],
    [{ conflicts: { 'eoi-closing-date': 'x' } }, 'unknown-position', ['conflicts', 'eoi-closing-date']],
    [{ asOf: 'today' }, 'invalid-date', ['asOf']],
  ])('refuses the options %o', (options, code, path) => {
    expect(() => evaluateApplications(oseeCall2024, [sound], options)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it('lists every mistake at once', () => {
    const worse = { ...sound, country: 'XYZ', submittedAt: 'soon' };
    expect(() => evaluateApplications(oseeCall2024, [worse])).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({
          issues: ['unknown-country', 'host-of-another-country', 'invalid-date'].map((code) =>
            expect.objectContaining({ code }),
          ),
        }),
      }),
    );
  });

  it('reports days after the day of the evaluation', () => {
    const { issues } = evaluateApplications(oseeCall2024, [sound], { facts, asOf: '2024-05-15' });
    expect(issues.map(({ code }) => code)).toEqual(['date-in-future', 'date-in-future', 'date-in-future']);
    expect(issues[0]?.path).toEqual(['applicants', 'ken', 'gates', 'implemented-digital-public-service']);
  });

  it('takes no applications', () => {
    expect(evaluateApplications(oseeCall2024, []).applicants).toEqual([]);
  });

  it('does not change what it is given', () => {
    const frozen = Object.freeze([Object.freeze(sound)]);
    expect(() => evaluateApplications(oseeCall2024, frozen, { facts })).not.toThrow();
  });
});
