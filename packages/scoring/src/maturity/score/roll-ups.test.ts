import { describe, expect, it } from 'vitest';
import type { MaturityPolicies } from '../model/policies.ts';
import {
  type answersOf,
  assess,
  buildModel,
  criterion,
  node,
  nodeNamed,
  scaleOf,
} from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

describe('roll-ups', () => {
  it('sums, takes the lowest, and averages flat or part by part', () => {
    const nested = (policies: Partial<MaturityPolicies>) =>
      buildModel({
        policies,
        nodes: [node('a'), node('b', null, { weight: 3 })],
        criteria: [criterion('p', 'a'), criterion('q', 'b'), criterion('r', 'b'), criterion('s', 'b')],
      });
    const scoreBy = (rollUp: MaturityPolicies['rollUp']) => {
      const chosen = nested({ rollUp });
      return scoreMaturity(chosen, assess(chosen, { p: 1, q: 0.5, r: 0.5, s: 0.5 })).root;
    };
    expect(scoreBy('mean').score).toBe(0.625);
    expect(scoreBy('flatMean').score).toBe(0.625);
    expect(scoreBy('avgOfAvg').score).toBe(0.75);
    expect(scoreBy('min').score).toBe(0.5);
    expect(scoreBy('sum')).toMatchObject({ score: 1 + 3 * 1.5, maximum: 10, attainable: 10 });
  });

  it('climbs a ladder up to the first rung that is not full', () => {
    const climb = buildModel({
      policies: { rollUp: 'ladder', unanswered: 'block' },
      nodes: [node('a')],
      criteria: ['p', 'q', 'r', 's'].map((id) => criterion(id, 'a')),
    });
    const climbed = (given: Parameters<typeof answersOf>[0]) =>
      nodeNamed(scoreMaturity(climb, assess(climb, given)).root, 'a');
    expect(climbed({ p: 1, q: 0.5, s: 1 })).toMatchObject({ score: 0.375, coverage: 1, status: 'complete' });
    expect(climbed({ p: 1, q: 1, r: 1, s: 1 }).score).toBe(1);
    expect(climbed({ p: 1, q: 'notApplicable', r: 0 }).score).toBeCloseTo(1 / 3, 12);
    expect(climbed({ p: 1 })).toMatchObject({ score: null, status: 'blocked' });
    expect(climbed({ p: 1, q: 0.5, s: 1 }).trace.dropped.map(({ id, reason }) => [id, reason])).toEqual([
      ['r', 'ladderStopped'],
      ['s', 'ladderStopped'],
    ]);
  });

  it('keeps a credit for what does not apply within a scale that ends below 1', () => {
    for (const policies of [{ notApplicable: 'countAsMet' }, { notApplicable: 'anchorToTarget' }] as const) {
      const low = buildModel({
        policies,
        scales: [scaleOf('quarters', [0, 0.5])],
        nodes: [node('a')],
        criteria: [criterion('p', 'a', { target: 1 })],
      });
      const { root } = scoreMaturity(low, assess(low, { p: 'notApplicable' }));
      expect(root).toMatchObject({ score: 0.5, maximum: 0.5 });
    }
  });
});
