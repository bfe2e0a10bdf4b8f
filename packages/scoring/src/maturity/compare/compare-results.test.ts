import { describe, expect, it } from 'vitest';
import type { MaturityModel } from '../model/maturity-model.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { type answersOf, assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { compareResults } from './compare-results.ts';

const model = buildModel({
  levels: [
    { id: 'low', title: 'Low', requires: [] },
    { id: 'high', title: 'High', requires: [{ kind: 'score', minimum: 0.5 }] },
  ],
  nodes: [node('a'), node('b')],
  criteria: [criterion('p', 'a'), criterion('q', 'a'), criterion('r', 'b')],
});
const score = (given: Parameters<typeof answersOf>[0], chosen: MaturityModel = model) =>
  scoreMaturity(chosen, assess(chosen, given));

describe('compareResults', () => {
  it('finds nothing between a result and itself', () => {
    const result = score({ p: 0.5, q: 'unknown' });
    const { comparable, reasons, nodes, answers } = compareResults(result, result);
    expect({ comparable, reasons, answers }).toEqual({ comparable: true, reasons: [], answers: [] });
    expect(nodes.map(({ delta }) => delta)).toEqual([0, 0, null]);
  });

  it('tells what changed, by node and by answer', () => {
    const { nodes, answers } = compareResults(
      score({ p: 0, q: 1, r: 0 }),
      score({ p: 1, q: 0.5, r: 'notApplicable' }),
    );
    expect(nodes[0]).toEqual({
      nodeId: 'model',
      title: 'Model',
      before: 0.25,
      after: 0.75,
      comparable: true,
      delta: 0.5,
      levelBefore: 'low',
      levelAfter: 'high',
      certain: true,
    });
    expect(nodes[2]).toMatchObject({ before: 0, after: null, delta: null, certain: false });
    expect(answers.map(({ criterionId, kind }) => [criterionId, kind])).toEqual([
      ['p', 'better'],
      ['q', 'worse'],
      ['r', 'changed'],
    ]);
  });

  it('is not certain of a change that open answers could explain', () => {
    const { nodes } = compareResults(score({ p: 0.5, q: 0.5 }), score({ p: 0.5, q: 0.5, r: 1 }));
    expect(nodes[0]).toMatchObject({ before: 0.25, after: 0.75, certain: false });
  });

  it('compares two depths of a model only in the parts in which they share all questions', () => {
    const deeper = {
      ...model,
      version: '1.1.0',
      criteria: [...model.criteria, criterion('s', 'b')],
    };
    const { comparable, reasons, nodes, shared } = compareResults(
      score({ p: 0, q: 0, r: 0 }),
      score({ p: 1, q: 0, r: 1, s: 0 }, deeper),
    );
    expect({ comparable, reasons }).toMatchObject({
      comparable: false,
      reasons: ['version', 'criteria', 'weights'],
    });
    expect(shared).toMatchObject({ criterionIds: ['p', 'q', 'r'], before: 3, after: 4 });
    expect(
      nodes.map(({ nodeId, comparable: same, delta, certain }) => [nodeId, same, delta, certain]),
    ).toEqual([
      ['model', false, null, false],
      ['a', true, 0.5, true],
      ['b', false, null, false],
    ]);
    const others = compareResults(
      score({ p: 0 }),
      score({ p: 1 }, { ...model, policies: { notApplicable: 'zero' } }),
    );
    expect(others.nodes.every(({ delta }) => delta === null)).toBe(true);
  });

  it('takes differences within rounding for none', () => {
    const thirds = buildModel({
      nodes: [node('a')],
      criteria: ['p', 'q', 'r'].map((id) => criterion(id, 'a', { impacts: [{ nodeId: 'a', weight: 0.1 }] })),
    });
    const before = score({ p: 0.25, q: 0.5, r: 0.75 }, thirds);
    const noisy = (share: number) => ({
      ...before,
      root: {
        ...before.root,
        score: (before.root.score ?? 0) * share,
        interval: { worst: 0.5 * share, best: 0.5 * share },
      },
    });
    const [whole] = compareResults(before, noisy(1 + 2e-16 * 4)).nodes;
    expect(whole).toMatchObject({ delta: 0, certain: false });
    expect(compareResults(before, noisy(1.001)).nodes[0]).toMatchObject({ certain: true });
  });

  it('keeps answered, unknown and unanswered apart', () => {
    const kinds = (before: Parameters<typeof answersOf>[0], after: Parameters<typeof answersOf>[0]) =>
      compareResults(score(before), score(after)).answers.map(({ kind }) => kind);
    expect(kinds({}, { p: 0 })).toEqual(['newly-answered']);
    expect(kinds({ p: 0 }, { p: 'unknown' })).toEqual(['no-longer-known']);
    expect(kinds({}, { p: 'unknown' })).toEqual(['changed']);
  });

  it('says why two results cannot be compared', () => {
    const reasons = (more: Partial<MaturityModel>) =>
      compareResults(score({}), score({}, { ...model, ...more })).reasons;
    expect(reasons({ id: 'other' })).toContain('model');
    expect(reasons({ version: '1.1.0' })).toEqual(['version']);
    expect(reasons({ policies: { notApplicable: 'zero' } })).toEqual(['policies']);
    expect(reasons({ nodes: [node('a', null, { weight: 2 }), node('b')] })).toEqual(['weights']);
    expect(reasons({ criteria: [...model.criteria, criterion('s', 'b')] })).toEqual(['criteria', 'weights']);
    expect(reasons({ nodes: [...model.nodes].reverse(), criteria: [...model.criteria].reverse() })).toEqual(
      [],
    );
  });

  it('lists what came and went', () => {
    const next = {
      ...model,
      version: '2.0.0',
      nodes: [node('a'), node('c')],
      criteria: [criterion('p', 'a'), criterion('s', 'c')],
    };
    const { addedNodeIds, removedNodeIds, answers } = compareResults(
      score({ p: 1, q: 1 }),
      score({ p: 1 }, next),
    );
    expect([addedNodeIds, removedNodeIds]).toEqual([['c'], ['b']]);
    expect(answers.map(({ criterionId, kind }) => [criterionId, kind])).toEqual([
      ['s', 'added'],
      ['q', 'removed'],
      ['r', 'removed'],
    ]);
  });
});
