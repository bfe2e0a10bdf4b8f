import { describe, expect, it } from 'vitest';
import type { MaturityLevel } from '../model/level.ts';
import { nodesOf } from '../result/nodes-of.ts';
import { assess, buildModel, criterion, node, quarters, scaleOf } from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

describe('the maximum of a model whose parts can be withheld for thin coverage', () => {
  it('is not that of the part that is withheld', () => {
    const model = buildModel({
      policies: { belowMinimumCoverage: 'noScore', minimumCoverage: 0.5, rollUp: 'min' },
      scales: [quarters, scaleOf('short', [0, 0.4])],
      nodes: [node('a', null, { rollUp: 'mean' }), node('b', null, { rollUp: 'mean' })],
      criteria: [
        criterion('x', 'a', { notApplicableAllowed: false }),
        criterion('y', 'b', { scaleId: 'short', notApplicableAllowed: false }),
      ],
    });
    const { root } = scoreMaturity(model, assess(model, { x: 1 }));
    expect(root).toMatchObject({ score: 1, maximum: 1, interval: { worst: 0, best: 1 } });
    expect(root.children.map(({ score }) => score)).toEqual([1, null]);
  });

  it('is not passed in a mean either', () => {
    const model = buildModel({
      policies: { belowMinimumCoverage: 'noScore', minimumCoverage: 0.5 },
      scales: [quarters, scaleOf('nothing', [0])],
      nodes: [node('a'), node('b')],
      criteria: [
        criterion('x', 'a', { notApplicableAllowed: false }),
        criterion('y', 'b', { scaleId: 'nothing' }),
      ],
    });
    for (const each of nodesOf(scoreMaturity(model, assess(model, { x: 1 })).root)) {
      if (each.score !== null) expect(each.score).toBeLessThanOrEqual(each.maximum);
    }
  });
});

describe('the levels of a part whose maximum can be nothing', () => {
  const top: MaturityLevel = {
    id: 'top',
    title: 'Top',
    requires: [{ kind: 'node', nodeId: 'a', minimum: 0.6 }],
  };
  const nothing = criterion('x', 'a', {
    scaleId: 'nothing',
    notApplicableAllowed: false,
    impacts: [{ nodeId: 'a', weight: 3 }],
  });

  it('hold the level that is reached when everything else is at its best', () => {
    const model = buildModel({
      scales: [quarters, scaleOf('nothing', [0])],
      levels: [top],
      nodes: [node('a')],
      criteria: [nothing, criterion('y', 'a')],
    });
    const { root } = scoreMaturity(model, assess(model, {}));
    expect(scoreMaturity(model, assess(model, { x: 0, y: 1 })).root.level.reached).toBe('top');
    expect(root.level).toMatchObject({ range: { worst: null, best: 'top' }, bound: 'exact' });
  });

  it('and so does a deduction that hangs on it', () => {
    const model = buildModel({
      scales: [quarters, scaleOf('nothing', [0])],
      nodes: [node('a'), node('b', null, { deduction: { nodeId: 'a', minimum: 0.6, share: 0.5 } })],
      criteria: [nothing, criterion('y', 'a'), criterion('z', 'b')],
    });
    const { root } = scoreMaturity(model, assess(model, { z: 1 }));
    expect(root.children[1]?.interval).toEqual({ worst: 0.5, best: 1 });
  });
});

describe('caveats', () => {
  it('of thin coverage go by the minimum of the whole model', () => {
    const coverage = (minimum: number) => {
      const model = buildModel({
        policies: { minimumCoverage: 0.9, minimumCoverageOf: [{ nodeKind: 'model', minimum }] },
        nodes: [node('a')],
        criteria: [criterion('x', 'a'), criterion('y', 'a')],
      });
      const { root, caveats } = scoreMaturity(model, assess(model, { x: 1 }));
      const caveat = caveats.find(({ code }) => code === 'low-coverage');
      return [root.status, caveat?.details['minimum']];
    };
    expect(coverage(0.25)).toEqual(['partial', undefined]);
    expect(coverage(0.75)).toEqual(['provisional', 0.75]);
  });

  it('name answers that do not count in the order of the model, whatever the order of the answers', () => {
    const retired = { in: '1.0.0', kind: 'removed' } as const;
    const model = buildModel({
      nodes: [node('a')],
      criteria: [criterion('x', 'a', { retired }), criterion('y', 'a', { retired }), criterion('z', 'a')],
    });
    const ways = [{ x: 1, y: 1, z: 1 } as const, { z: 1, y: 1, x: 1 } as const];
    const [first, second] = ways.map((given) => scoreMaturity(model, assess(model, given)));
    expect(second).toEqual(first);
    const ignored = first?.caveats.find(({ code }) => code === 'ignored-answers');
    expect(ignored?.details['criterionIds']).toEqual(['x', 'y']);
  });
});
