import { describe, expect, it } from 'vitest';
import { oseeEcosystemModel } from '../../models/index.ts';
import { answersOf, assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { type ImprovementOptions, planImprovement } from './plan-improvement.ts';

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
        steps: 1,
        cost: 1,
      },
    ]);
    expect(plan.phases).toEqual([{ items: plan.items, cost: 1, score: 0.8125, levelId: 'high' }]);
  });

  it('spreads the work over phases step by step, dependencies first', () => {
    const stepsIn = (options: ImprovementOptions) =>
      planImprovement(model, nothing, { score: 0.375 }, options).phases.map(({ items, cost, score }) => [
        items.map(({ criterionId, toOptionId }) => `${criterionId} ${toOptionId}`).join(', '),
        cost,
        score,
      ]);
    expect(stepsIn({ budget: 2 })).toEqual([
      ['s 0.25', 1, 0],
      ['q 0.25, s 0.5', 2, 0.09375],
      ['q 0.5', 1, 0.1875],
      ['q 0.75', 1, 0.28125],
      ['q 1', 1, 0.375],
    ]);
    expect(stepsIn({ budget: 2, stepsPerPhase: 4 })).toEqual([
      ['s 0.5', 2, 0],
      ['q 0.5', 2, 0.1875],
      ['q 1', 2, 0.375],
    ]);
    expect(planImprovement(model, nothing, { score: 0.375 }, { stepsPerPhase: 4 }).phases).toHaveLength(1);
  });

  it('has nothing to do where the goal is reached', () => {
    expect(planImprovement(model, nothing, { levelId: 'low' })).toEqual({
      feasible: true,
      exact: true,
      lowerBound: 0,
      stepsPerPhase: 1,
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

  it('plans the whole ecosystem model from nothing to every level, and proves all but the highest', () => {
    const start = {
      subject: 'Example',
      model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
      asOf: '2024-06-30',
      answers: [],
    };
    for (const { id } of oseeEcosystemModel.levels) {
      const plan = planImprovement(oseeEcosystemModel, start, { levelId: id }, { budget: 5 });
      expect(plan.feasible).toBe(true);
      // To lead, sharing has a share of its own to reach, which no single bound sees together with the score.
      if (id === 'leading') expect(plan.lowerBound).toBeGreaterThan(0.8 * plan.cost);
      else expect(plan).toMatchObject({ exact: true, lowerBound: plan.cost });
      for (const { items, cost } of plan.phases) {
        expect(cost).toBeLessThanOrEqual(5);
        for (const { steps } of items) expect(steps).toBe(1);
      }
      if (plan.cost > 0) expect(plan.phases.at(-1)?.levelId).toBe(id);
    }
    const short = planImprovement(oseeEcosystemModel, start, { levelId: 'repeatable' }, { maximumTrials: 0 });
    expect(short).toMatchObject({ feasible: true, exact: false });
    expect(short.lowerBound).toBeLessThanOrEqual(short.cost);
  });

  it('moves many a little rather than one a lot, whatever they weigh', () => {
    const alike = buildModel({
      nodes: [node('a'), node('b')],
      criteria: ['p', 'q', 'r', 's'].map((id, position) => criterion(id, position < 2 ? 'a' : 'b')),
    });
    const planFor = (score: number) =>
      planImprovement(alike, assess(alike, { p: 0, q: 0, r: 0, s: 0 }), { score }).items.map(
        ({ criterionId, steps }) => [criterionId, steps],
      );
    expect(planFor(0.25)).toEqual([
      ['p', 1],
      ['q', 1],
      ['r', 1],
      ['s', 1],
    ]);
    // Two of four: one in each part rather than two in one.
    const [first, second] = planFor(0.125);
    expect([first, second].map((item) => (item?.[0] === 'p' || item?.[0] === 'q' ? 'a' : 'b'))).toEqual([
      'a',
      'b',
    ]);
    expect(planFor(0.5).every(([, steps]) => steps === 2)).toBe(true);
  });

  it('looks at the roll-up of every node before it calls a plan the cheapest', () => {
    const stopped = buildModel({
      policies: { unanswered: 'block' },
      nodes: [
        node('ladder', null, { rollUp: 'ladder' }),
        ...['first', 'second', 'third'].map((id) => node(id, 'ladder')),
        node('plain', null, { weight: 2 }),
      ],
      criteria: [
        criterion('a', 'first', { effort: 1 }),
        criterion('b', 'second', { effort: 9 }),
        criterion('c', 'third', { effort: 9 }),
        criterion('d', 'plain', { effort: 1 }),
      ],
    });
    // With "a" at its best the ladder goes on to a question that nobody answered, and the whole has no score.
    const plan = planImprovement(stopped, assess(stopped, { a: 0.75, d: 0 }), { score: 0.5 });
    expect(plan).toMatchObject({ feasible: true, exact: true });
    expect(plan.items.map(({ criterionId }) => criterionId)).toEqual(['d']);
  });

  it('divides a criterion that feeds several parts, and still finds the cheapest way', () => {
    const shared = buildModel({
      nodes: [node('a'), node('b', null, { weight: 3 })],
      criteria: [
        criterion('both', 'a', { impacts: [{ nodeId: 'a' }, { nodeId: 'b' }], effort: 3 }),
        criterion('one', 'a', { effort: 1 }),
        criterion('two', 'b', { effort: 4 }),
      ],
    });
    const plan = planImprovement(shared, assess(shared, { both: 0, one: 0, two: 0 }), { score: 0.5 });
    expect(plan).toMatchObject({ feasible: true, exact: true, cost: 12 });
    expect(plan.items.map(({ criterionId, steps }) => [criterionId, steps])).toEqual([['both', 4]]);
  });

  it.each([
    [{ levelId: 'top' }, {}, 'unknown-level', ['goal', 'levelId']],
    [{ score: 50 }, {}, 'bad-number', ['goal', 'score']],
    [{ score: 0.5 }, { budget: 0 }, 'bad-number', ['budget']],
    [{ score: 0.9 }, { budget: 2 }, 'budget-too-small', ['budget']],
    [{ score: 0.5 }, { stepsPerPhase: 0 }, 'bad-number', ['stepsPerPhase']],
    [{ score: 0.5 }, { stepsPerPhase: 1.5 }, 'bad-number', ['stepsPerPhase']],
    [{ score: 0.5 }, { maximumTrials: Number.NaN }, 'bad-number', ['maximumTrials']],
    [{ score: 0.5 }, { excludeIds: ['z'] }, 'unknown-criterion', ['excludeIds', 0]],
  ])('refuses %o with %o', (goal, options, code, path) => {
    expect(() => planImprovement(model, nothing, goal as { score: number }, options)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it('does not reach a goal by leaving a question open', () => {
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
    expect(plan).toMatchObject({ feasible: false, exact: true });
  });
});
