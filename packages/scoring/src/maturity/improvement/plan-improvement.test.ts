import { describe, expect, it } from 'vitest';
import { oseeEcosystemModel } from '../../models/index.ts';
import { answersOf, assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { planImprovement } from './plan-improvement.ts';

const model = buildModel({
  levels: [
    { id: 'low', title: 'Low', requires: [] },
    {
      id: 'high',
      title: 'High',
      requires: [
        { kind: 'score', minimum: 0.5 },
        { kind: 'each', nodeKind: 'category', minimum: 0.25 },
      ],
    },
  ],
  nodes: [node('a', null, { weight: 3 }), node('b')],
  criteria: [
    criterion('p', 'a', { effort: 5 }),
    criterion('q', 'a', { dependsOn: ['s'] }),
    criterion('r', 'b'),
    criterion('s', 'b', { impacts: [{ nodeId: 'b', weight: 0 }], metAt: 0.5 }),
  ],
});
const nothing = assess(model, answersOf({ p: 0, q: 0, r: 0, s: 0 }));

describe('planImprovement', () => {
  it('takes the cheapest way, with what it depends on', () => {
    const plan = planImprovement(model, nothing, { score: 0.375 });
    expect(plan).toMatchObject({ feasible: true, exact: true, cost: 6, unmet: [] });
    expect(plan.items.map(({ criterionId, toOptionId }) => [criterionId, toOptionId])).toEqual([
      ['q', '1'],
      ['s', '0.5'],
    ]);
  });

  it('lifts the weak part that blocks a level', () => {
    const plan = planImprovement(model, assess(model, { p: 1, q: 1, r: 0, s: 1 }), { levelId: 'high' });
    expect(plan.items).toEqual([
      {
        criterionId: 'r',
        text: 'Question r',
        fromOptionId: '0',
        toOptionId: '0.25',
        toLabel: '0.25',
        cost: 1,
      },
    ]);
    expect(plan.phases).toEqual([{ items: plan.items, cost: 1, score: 0.8125, levelId: 'high' }]);
  });

  it('spreads the work over phases, dependencies first', () => {
    const { phases } = planImprovement(model, nothing, { score: 0.375 }, { budget: 2 });
    expect(phases.length).toBe(3);
    expect(
      phases.map(({ items }) => items.map(({ criterionId, toOptionId }) => [criterionId, toOptionId])),
    ).toEqual([[['s', '0.5']], [['q', '0.5']], [['q', '1']]]);
    for (const phase of phases) expect(phase.cost).toBe(2);
    expect(phases.at(-1)?.score).toBe(0.375);
  });

  it('has nothing to do where the goal is reached', () => {
    expect(planImprovement(model, nothing, { levelId: 'low' })).toEqual({
      feasible: true,
      exact: true,
      items: [],
      cost: 0,
      phases: [],
      unmet: [],
    });
  });

  it('says what stands in the way of a goal out of reach', () => {
    const plan = planImprovement(model, nothing, { levelId: 'high' }, { excludeIds: ['r'] });
    expect(plan).toMatchObject({ feasible: false, items: [], phases: [] });
    expect(plan.unmet).toEqual([expect.objectContaining({ outcome: 'unmet', itemIds: ['b'] })]);
    expect(planImprovement(model, nothing, { score: 0.5 }, { excludeIds: ['s', 'p'] }).feasible).toBe(false);
  });

  it('plans from open answers too', () => {
    const { items } = planImprovement(model, assess(model, { q: 1, s: 1, p: 'unknown' }), {
      levelId: 'high',
    });
    expect(items.every(({ fromOptionId }) => fromOptionId === null)).toBe(true);
    expect(items.length).toBeGreaterThan(0);
  });

  it('plans the whole ecosystem model in bounded time, every step needed', () => {
    const start = {
      subject: 'Example',
      model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
      asOf: '2024-06-30',
      answers: [],
    };
    const plan = planImprovement(
      oseeEcosystemModel,
      start,
      { levelId: 'repeatable' },
      { maximumTrials: 500, budget: 5 },
    );
    expect(plan).toMatchObject({ feasible: true, exact: false });
    expect(plan.phases.at(-1)?.levelId).toBe('repeatable');
    expect(plan.phases.slice(0, -1).every(({ levelId }) => levelId !== 'repeatable')).toBe(true);
  });

  it.each([
    [{ levelId: 'top' }, {}, 'unknown-level', ['goal', 'levelId']],
    [{ score: 50 }, {}, 'bad-number', ['goal', 'score']],
    [{ score: 0.5 }, { budget: 0 }, 'bad-number', ['budget']],
    [{ score: 0.9 }, { budget: 2 }, 'budget-too-small', ['budget']],
    [{ score: 0.5 }, { maximumTrials: Number.NaN }, 'bad-number', ['maximumTrials']],
    [{ score: 0.5 }, { excludeIds: ['z'] }, 'unknown-criterion', ['excludeIds', 0]],
  ])('refuses %o with %o', (goal, options, code, path) => {
    expect(() => planImprovement(model, nothing, goal as { score: number }, options)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it('finds a way that leaves a question open, where answering it would lower the score', () => {
    const ladder = buildModel({
      policies: { notApplicable: 'zero', unanswered: 'exclude', rollUp: 'ladder', emptyRequirement: 'skip' },
      nodes: [
        node('a', null, { weight: 5 }),
        node('b', null, { weight: 0.01 }),
        node('c', 'b', { weight: 0.01 }),
        node('d', 'b', { weight: 2 }),
      ],
      criteria: [
        criterion('q0', 'b', { obligation: 'may', metAt: 0.5, effort: 4 }),
        criterion('q1', 'd', {
          impacts: [{ nodeId: 'd', weight: 3 }],
          metAt: 0.5,
          effort: 3,
          dependsOn: ['q0'],
        }),
        criterion('q2', 'c', { effort: 4, dependsOn: ['q1'] }),
      ],
    });
    const answers = assess(ladder, { q0: 0, q2: 'notApplicable' });
    const plan = planImprovement(ladder, answers, { score: 0.9 });
    expect(plan).toMatchObject({ feasible: true, exact: true });
  });
});
