import { describe, expect, it } from 'vitest';
import { leavesOf } from '../model/walk.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { evaluateApplications } from './evaluate-applications.ts';

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

  it('lets a country apply again after it withdrew', () => {
    const again = [
      soundApplication('first', 'KEN', 'ssssssssss', {
        withdrawn: { date: '2024-05-02', reason: 'New host.' },
      }),
      soundApplication('second', 'KEN', 'eeeeeeeeee'),
    ];
    const { applicants } = evaluateApplications(oseeCall2024, again, { facts });
    expect(applicants.map(({ id, standing, rank }) => [id, standing, rank])).toEqual([
      ['second', 'active', 1],
      ['first', 'withdrawn', null],
    ]);
  });

  it('puts an unknown tie-breaker after a known one', () => {
    const close = [soundApplication('a', 'KEN', '-eeeeeeeee'), soundApplication('b', 'RWA', 'eeeeeeeeee')];
    const { applicants } = evaluateApplications(oseeCall2024, close, {
      facts,
      policies: { tieBreak: ['political-commitment'] },
    });
    expect(applicants.map(({ id, rank }) => [id, rank])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });
});

describe('ranks at their edges', () => {
  const ranksOf = (applications: Parameters<typeof evaluateApplications>[1], policies = {}) =>
    evaluateApplications(oseeCall2024, applications, { facts, policies }).applicants.map(
      ({ id, rank, rankInterval }) => [id, rank, rankInterval && [rankInterval.best, rankInterval.worst]],
    );

  it('lets who lies within the declared tolerance share a rank', () => {
    const close = [soundApplication('a', 'KEN', 'sssssssss-'), soundApplication('b', 'RWA', 'ssssssssse')];
    const near = [soundApplication('a', 'KEN', 'ssssssssss'), soundApplication('b', 'RWA', 'ssssssssse')];
    expect(ranksOf(near)).toEqual([
      ['a', 1, [1, 1]],
      ['b', 2, [2, 2]],
    ]);
    expect(ranksOf(near, { tieTolerance: 0.03 })).toEqual([
      ['a', 1, [1, 1]],
      ['b', 1, [1, 1]],
    ]);
    expect(ranksOf(close, { tieTolerance: 0.03 }).map(([id]) => id)).toHaveLength(2);
  });

  it('orders equals by id, whatever the order of the applications', () => {
    const equals = ['c', 'a', 'd', 'b'].map((id, place) =>
      soundApplication(id, ['KEN', 'RWA', 'PER', 'VNM'][place] ?? 'KEN', 'eeeeeeeeee'),
    );
    for (const list of [equals, [...equals].reverse()]) {
      expect(ranksOf(list)).toEqual(['a', 'b', 'c', 'd'].map((id) => [id, 1, [1, 1]]));
    }
  });

  it('asks every declared criterion in turn, each of its own', () => {
    const close = [
      soundApplication('a', 'KEN', 'eeaeeeeeee'),
      soundApplication('b', 'RWA', 'eaeeeeeeee'),
      soundApplication('c', 'PER', 'aeeeeeeeee'),
    ];
    const [first = '', second = '', third = ''] = leavesOf(oseeCall2024).map(({ id }) => id);
    const orderBy = (...tieBreak: string[]) =>
      ranksOf(close, { tieBreak }).map(([id, rank]) => `${id}${rank}`);
    expect(orderBy(first)).toEqual(['a1', 'b1', 'c3']);
    expect(orderBy(second)).toEqual(['a1', 'c1', 'b3']);
    expect(orderBy(third, second)).toEqual(['c1', 'b2', 'a3']);
  });

  it('counts who may yet be admitted in the worst rank of others, and who is out in none', () => {
    const mixed = [
      soundApplication('sure', 'KEN', 'eeeeeeeeee'),
      soundApplication('open', 'RWA', 'ssssssssss', { gates: [] }),
      soundApplication('gone', 'PER', 'ssssssssss', { withdrawn: { date: '2024-05-30' } }),
      soundApplication('rich', 'TTO', 'ssssssssss'),
    ];
    expect(ranksOf(mixed)).toEqual([
      ['sure', 1, [1, 2]],
      ['gone', null, null],
      ['open', null, [1, 1]],
      ['rich', null, null],
    ]);
    const lower = soundApplication('low', 'VNM', 'pppppppppp', { gates: [] });
    expect(ranksOf([...mixed, lower]).find(([id]) => id === 'low')).toEqual(['low', null, [2, 3]]);
    expect(ranksOf(mixed, { admit: 'eligible-and-undecided' })).toEqual([
      ['open', 1, [1, 1]],
      ['sure', 2, [2, 2]],
      ['gone', null, null],
      ['rich', null, null],
    ]);
  });
});
