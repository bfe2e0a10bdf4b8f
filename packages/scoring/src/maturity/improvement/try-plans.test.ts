import { describe, expect, it } from 'vitest';
import { assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { planImprovement } from './plan-improvement.ts';

describe('the plan of a small model for which the relaxation does not hold', () => {
  const deducted = buildModel({
    nodes: [node('a'), node('b', null, { deduction: { nodeId: 'a', minimum: 1, share: 0.5 } })],
    criteria: [criterion('x', 'a'), criterion('y', 'b')],
  });

  it('is found where raising everything misses the goal', () => {
    const plan = planImprovement(deducted, assess(deducted, { x: 0.5, y: 1 }), { score: 0.85 });
    expect(plan).toMatchObject({ feasible: true, exact: true, cost: 1, lowerBound: 1 });
    expect(plan.items.map(({ criterionId, toOptionId }) => [criterionId, toOptionId])).toEqual([
      ['x', '0.75'],
    ]);
  });

  it('is proven to be the cheapest where a sum has a cap', () => {
    const model = buildModel({
      nodes: [node('a', null, { rollUp: 'sum', cap: 1 })],
      criteria: [criterion('x', 'a', { effort: 3 }), criterion('y', 'a'), criterion('z', 'a')],
    });
    const plan = planImprovement(model, assess(model, { x: 0, y: 0, z: 0.5 }), { score: 1 });
    expect(plan).toMatchObject({ feasible: true, exact: true, cost: 2, lowerBound: 2 });
  });

  it('is proven not to be where no plan reaches the goal', () => {
    const plan = planImprovement(deducted, assess(deducted, { x: 1, y: 0 }), { score: 0.8 });
    expect(plan).toMatchObject({ feasible: false, exact: true, lowerBound: null });
  });

  it('is told without a proof where the search may not try them all', () => {
    const plan = planImprovement(
      deducted,
      assess(deducted, { x: 0, y: 0 }),
      { score: 0.5 },
      { maximumTrials: 1000 },
    );
    expect(plan).toMatchObject({ feasible: true, exact: false, lowerBound: 0 });
  });
});
