import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../../selection/evaluate/evaluate-applications.ts';
import { pointsModel } from '../testing/points-model.fixture.ts';
import { joinRounds } from './join-rounds.ts';
import { panelFigures } from './panel-figures.ts';
import type { ScoringRound } from './scoring-round.ts';

const applications = [{ id: 'ken', country: 'KEN' }];
const score = (round: number, assessor: string, value: number, more = {}) => ({
  application: 'ken',
  criterion: 'impact',
  round,
  assessor,
  value,
  ...more,
});
const first: ScoringRound = {
  round: 1,
  kind: 'individual',
  date: '2027-05-10',
  scores: [score(1, 'a', 4), score(1, 'b', 5), score(1, 'c', 3)],
};
const second: ScoringRound = {
  round: 2,
  kind: 'panel',
  date: '2027-05-20',
  scores: [
    score(2, 'b', 5, { conflictOfInterest: 'A cousin works there.' }),
    score(2, 'c', 4, { note: 'The plan came.' }),
  ],
};

describe('joinRounds', () => {
  it('counts the last score of each assessor, and lists what was changed and why', () => {
    const before = structuredClone([first, second]);
    const joined = joinRounds(applications, [second, first]);
    expect(joined.revisions).toEqual([
      {
        application: 'ken',
        criterion: 'impact',
        assessor: 'b',
        from: { round: 1, value: 5 },
        to: { round: 2, value: 5, conflict: 'A cousin works there.' },
        reason: 'A cousin works there.',
      },
      {
        application: 'ken',
        criterion: 'impact',
        assessor: 'c',
        from: { round: 1, value: 3 },
        to: { round: 2, value: 4 },
        reason: 'The plan came.',
      },
    ]);
    expect(joined.issues).toEqual([]);
    expect([first, second]).toEqual(before);
    const [ken] = evaluateApplications(pointsModel, joined.applications).applicants;
    const impact = ken?.criteria.find(({ criterion }) => criterion === 'impact');
    expect(impact).toMatchObject({
      value: 0.8,
      assessors: 2,
      excluded: [{ assessor: 'b', reason: 'A cousin works there.' }],
    });
  });

  it('tells a change for which nobody gives a reason', () => {
    const silent = { ...second, scores: [score(2, 'a', 1)] };
    expect(joinRounds(applications, [first, silent]).issues.map(({ code }) => code)).toEqual([
      'revision-without-reason',
    ]);
  });

  it.each([
    ['two rounds of one number', [first, first], 'duplicate-round'],
    [
      'two scores of one assessor',
      [{ ...first, scores: [score(1, 'a', 1), score(1, 'a', 2)] }],
      'duplicate-answer',
    ],
    [
      'a stranger',
      [{ ...first, scores: [{ ...score(1, 'a', 1), application: 'kenn' }] }],
      'unknown-applicant',
    ],
    ['a day that does not exist', [{ ...first, date: '2027-02-30' }], 'wrong-value'],
  ])('refuses %s', (_, rounds, code) => {
    expect(() => joinRounds(applications, rounds)).toThrow(expect.objectContaining({ code }));
  });
});

describe('panelFigures', () => {
  const scored = (scores: readonly object[]) => [{ ...applications[0], scores }] as never;

  it('does not count who did not score, who left and who is in conflict', () => {
    const whole = (assessor: string, value: number) =>
      ['excellence', 'impact', 'implementation'].map((criterion) => ({ criterion, value, assessor }));
    const [ken] = panelFigures(
      pointsModel,
      scored([
        ...whole('a', 4),
        ...whole('b', 5).map((each) => ({ ...each, conflictOfInterest: 'Tie.' })),
        ...whole('c', 3),
        ...whole('d', 1),
        { criterion: 'impact', value: 0, assessor: 'e' },
      ]),
      { assigned: { ken: ['a', 'b', 'c', 'e', 'f'] }, left: ['d'] },
    );
    expect(ken).toMatchObject({
      scored: 3,
      expected: 4,
      recused: ['b'],
      onRecord: 13,
      enough: true,
    });
    expect(ken?.meanOfTotals).toBeCloseTo(0.7, 12);
    expect(ken?.totals.map(({ assessor, finished }) => [assessor, finished])).toEqual([
      ['a', true],
      ['c', true],
      ['e', false],
    ]);
  });

  it('gives nobody a figure for nothing', () => {
    expect(panelFigures(pointsModel, [{ id: 'ken', country: 'KEN' }])).toMatchObject([
      { meanOfTotals: null, scored: 0, expected: 0, enough: false },
    ]);
  });
});
