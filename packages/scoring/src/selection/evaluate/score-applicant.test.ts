import { describe, expect, it } from 'vitest';
import { scoresOf, soundApplication } from '../testing/applications.fixture.ts';
import { evaluateOne } from '../testing/evaluate-one.fixture.ts';

describe('scores', () => {
  it('is the weighted mean of two branches', () => {
    // Country: 1, .75, .5, .25, 0 -> .5; host: all .75 -> .75.
    const applicant = evaluateOne(soundApplication('ken', 'KEN', 'sepaneeeee'));
    expect(applicant.score).toBe(0.625);
    expect(applicant.branches).toEqual([
      {
        branch: 'country',
        weight: 0.5,
        value: expect.closeTo(0.5, 14),
        interval: { worst: 0.5, best: 0.5 },
        coverage: 1,
      },
      {
        branch: 'host',
        weight: 0.5,
        value: expect.closeTo(0.75, 14),
        interval: { worst: 0.75, best: 0.75 },
        coverage: 1,
      },
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

  it('asks of each level of the tree for a coverage of its own, where the policy is a list', () => {
    // Country is whole, one of five criteria of the host is open.
    const withCoverage = (minimumCoverage: number | readonly number[]) =>
      evaluateOne(soundApplication('ken', 'KEN', 'sssssaaaa-'), {
        policies: { missing: 'renormalise', minimumCoverage },
      });
    expect(withCoverage([0.5, 0.8]).score).toBeCloseTo(0.625, 14);
    expect(withCoverage([0.5, 1]).score).toBe(1);
    expect(withCoverage([0.6, 1]).score).toBeNull();
    expect(withCoverage([0.8]).score).toBe(withCoverage(0.8).score);
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

  it('takes the mean, and opens the interval for the range of the assessors, where the policies say so', () => {
    const criterion = 'political-commitment';
    const scores = [
      ...scoresOf('.eeeeeeeee'),
      { criterion, value: 'none', assessor: 'a' },
      { criterion, value: 'nascent', assessor: 'b' },
      { criterion, value: 'strong', assessor: 'c' },
    ];
    const application = soundApplication('ken', 'KEN', '', { scores });
    expect(evaluateOne(application).criteria[0]).toMatchObject({
      value: 0.25,
      interval: { worst: 0.25, best: 0.25 },
    });
    const open = evaluateOne(application, {
      policies: { assessors: 'mean', interval: 'gaps-and-assessors' },
    });
    expect(open.criteria[0]).toMatchObject({ value: 1.25 / 3, interval: { worst: 0, best: 1 } });
    expect(open.interval.best - open.interval.worst).toBeCloseTo(0.1, 12);
  });

  it('lets a floor keep a geometric mean above 0', () => {
    const application = soundApplication('ken', 'KEN', 'nssssessss');
    const geometric = { aggregation: 'geometric' } as const;
    expect(evaluateOne(application, { policies: { ...geometric, geometricFloor: 0 } }).score).toBe(0);
    const { score } = evaluateOne(application, { policies: { ...geometric, geometricFloor: 0.01 } });
    expect(score).toBeCloseTo(Math.sqrt(0.01 ** 0.2 * 0.75 ** 0.2), 12);
  });

  it('keeps the evidence of every score', () => {
    const evidence = [{ what: 'Budget law', date: '2024-01-01' }];
    const scores = [{ criterion: 'strategic-priority', value: 'strong', evidence }];
    expect(evaluateOne(soundApplication('ken', 'KEN', '', { scores })).criteria[2]?.evidence).toEqual(
      evidence,
    );
  });

  it('does not depend on the order of the answers, also of one without a name and one with an empty one', () => {
    const answer = { criterion: 'strategic-priority', value: 'strong' };
    const scores = [
      { ...answer, evidence: [{ what: 'first' }] },
      { ...answer, assessor: '', evidence: [{ what: 'second' }] },
      { ...answer, assessor: 'a', evidence: [{ what: 'third' }] },
    ];
    const evidenceOf = (list: typeof scores) =>
      evaluateOne(soundApplication('ken', 'KEN', '', { scores: list })).criteria[2]?.evidence.map(
        ({ what }) => what,
      );
    expect(evidenceOf(scores)).toEqual(['first', 'second', 'third']);
    expect(evidenceOf([...scores].reverse())).toEqual(['first', 'second', 'third']);
  });
});
