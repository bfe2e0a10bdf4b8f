import { describe, expect, it } from 'vitest';
import { compileModel } from '../compile/compile-model.ts';
import { recomputeScore } from '../explain/recompute-score.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import { nodesOf } from '../result/nodes-of.ts';
import {
  type answersOf,
  assess,
  buildModel,
  criterion,
  node,
  nodeNamed,
} from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

type Given = Parameters<typeof answersOf>[0];
const rootOf = (model: MaturityModel, given: Given) => scoreMaturity(model, assess(model, given)).root;
/** Contributions add up to the score, and the trace alone gives it again. */
const expectTraced = (model: MaturityModel, given: Given) => {
  for (const each of nodesOf(rootOf(model, given))) {
    expect(recomputeScore(each)).toBe(each.score);
    const sum = each.trace.inputs.reduce((total, { contribution }) => total + contribution, 0);
    if (each.score !== null) expect(sum).toBeCloseTo(each.score, 12);
  }
};

describe('levels of a part without criteria, as Flickit has them', () => {
  const model = (partWithoutLevel: MaturityPolicies['partWithoutLevel']) =>
    buildModel({
      policies: { partWithoutLevel, emptyRequirement: 'skip', levelCeiling: 'withCriteria' },
      levels: [
        { id: 'one', title: 'One', requires: [] },
        { id: 'two', title: 'Two', requires: [{ kind: 'level', levelId: 'two', minimum: 0.6 }] },
      ],
      nodes: [node('a'), node('b', null, { weight: 3 })],
      criteria: [
        criterion('a2', 'a', { impacts: [{ nodeId: 'a', levelId: 'two' }] }),
        criterion('b1', 'b', { impacts: [{ nodeId: 'b', levelId: 'one' }] }),
      ],
    });

  it('count 0 in the share of the part above, or stay out of it', () => {
    const given = { a2: 1, b1: 1 };
    expect(rootOf(model('exclude'), given).level).toMatchObject({ reached: 'two', shares: [1, 1] });
    expect(rootOf(model('zero'), given).level).toMatchObject({ reached: 'one', shares: [0.75, 0.25] });
    expect(nodeNamed(rootOf(model('zero'), given), 'b').level.shares).toEqual([1, null]);
  });
});

describe('a cap on a sum', () => {
  const model = buildModel({
    nodes: [node('a', null, { rollUp: 'sum', cap: 1.5 })],
    criteria: ['p', 'q'].map((id) => criterion(id, 'a')),
  });

  it('cuts what is above, also of the maximum and of the interval', () => {
    expect(nodeNamed(rootOf(model, { p: 1, q: 1 }), 'a')).toMatchObject({
      score: 1.5,
      maximum: 1.5,
      trace: { cap: 1.5 },
    });
    expect(nodeNamed(rootOf(model, { p: 1 }), 'a').interval).toEqual({ worst: 1, best: 1.5 });
    for (const given of [{ p: 1, q: 1 }, { p: 0.25, q: 0.5 }, { p: 1 }, {}]) expectTraced(model, given);
  });

  it('stands beside no other roll-up', () => {
    const idle = { ...model, nodes: [node('a', null, { cap: 1 })] };
    expect(() => compileModel(idle)).toThrow(
      expect.objectContaining({ code: 'idle-member', path: ['nodes', 0, 'cap'] }),
    );
  });
});

describe('averages over a named kind of node', () => {
  const model = (averagedKind: string | null) =>
    buildModel({
      policies: { rollUp: 'avgOfAvg', averagedKind },
      nodes: [
        node('a', null, { kind: 'area' }),
        node('a1', 'a', { kind: 'section' }),
        node('a2', 'a', { kind: 'section' }),
        node('b', null, { kind: 'area' }),
        node('b1', 'b', { kind: 'section' }),
      ],
      criteria: ['a1', 'a2', 'b1'].map((id) => criterion(`${id}q`, id)),
    });

  it('counts each of them once, at whatever depth', () => {
    const given = { a1q: 1, a2q: 1, b1q: 0 };
    expect(rootOf(model(null), given).score).toBe(0.5);
    const { score, trace } = rootOf(model('section'), given);
    expect(score).toBe(2 / 3);
    expect(trace.averagedKind).toBe('section');
    expect(trace.inputs.map(({ id }) => id)).toEqual(['a1', 'a2', 'b1']);
    expectTraced(model('section'), given);
  });

  it('takes criteria outside of them for one part', () => {
    const base = model('section');
    const stray = { ...base, criteria: [...base.criteria, criterion('x', 'b'), criterion('y', 'a')] };
    expect(rootOf(stray, { a1q: 1, a2q: 1, b1q: 1, x: 0, y: 1 }).score).toBe(3.5 / 4);
  });
});

describe('a scale with points of its own', () => {
  it('brings its first point whenever it counts', () => {
    const points = { from: 1, to: 5 };
    const model = buildModel({
      nodes: [node('a')],
      criteria: ['p', 'q'].map((id) => criterion(id, 'a', { impacts: [{ nodeId: 'a', points }] })),
    });
    expect(rootOf(model, { p: 0, q: 0.5 })).toMatchObject({ score: 2, maximum: 5 });
    expect(rootOf(model, { p: 0, q: 'notApplicable' })).toMatchObject({ score: 1, maximum: 5 });
    expectTraced(model, { p: 0.25, q: 1 });
  });
});

describe('a deduction that another part decides', () => {
  // Canada's Algorithmic Impact Assessment: a mitigation score of 80 % takes 15 % off the impact score.
  const model = buildModel({
    policies: { rollUp: 'sum' },
    nodes: [
      node('impact', null, { deduction: { nodeId: 'mitigation', minimum: 0.75, share: 0.15 } }),
      node('mitigation', null, { weight: 0 }),
    ],
    criteria: [criterion('p', 'impact'), criterion('q', 'impact'), criterion('m', 'mitigation')],
  });

  it('is made from the threshold on, and shown in the trace', () => {
    expect(rootOf(model, { p: 1, q: 1, m: 0.5 })).toMatchObject({ score: 2, maximum: 2 });
    const root = rootOf(model, { p: 1, q: 1, m: 0.75 });
    expect(root).toMatchObject({ score: 1.7, maximum: 2 });
    expect(nodeNamed(root, 'impact').trace.deduction).toMatchObject({ share: 0.15, isMade: true });
    expectTraced(model, { p: 1, q: 0.5, m: 1 });
  });

  it('is in the interval while the other part is open, and not made for silence', () => {
    expect(rootOf(model, { p: 1, q: 1 })).toMatchObject({
      score: 2,
      interval: { worst: 1.7, best: 2 },
      bound: 'exact',
    });
  });

  it('hangs on no part of the node and on no ring of nodes', () => {
    const at = (nodeId: string, more = {}) => ({
      ...model,
      nodes: [
        node('impact', null, { deduction: { nodeId, minimum: 0.5, share: 0.1 } }),
        node('mitigation', null, more),
      ],
    });
    expect(() => compileModel(at('impact'))).toThrow(expect.objectContaining({ code: 'deduction-inside' }));
    expect(() => compileModel(at('model'))).toThrow(expect.objectContaining({ code: 'deduction-inside' }));
    expect(() => compileModel(at('mitigations'))).toThrow(
      expect.objectContaining({ code: 'unknown-reference' }),
    );
    const ring = at('mitigation', { deduction: { nodeId: 'impact', minimum: 0.5, share: 0.1 } });
    expect(() => compileModel(ring)).toThrow(expect.objectContaining({ code: 'cycle' }));
  });
});

describe('a minimum coverage', () => {
  const model = (policies: Partial<MaturityPolicies>) =>
    buildModel({
      policies: { unanswered: 'exclude', ...policies },
      levels: [{ id: 'low', title: 'Low', requires: [] }],
      bands: [{ id: 'all', title: 'All', from: 0, to: 1 }],
      nodes: [node('a'), node('b')],
      criteria: [criterion('p', 'a'), criterion('q', 'a'), criterion('r', 'a'), criterion('s', 'b')],
    });
  const given = { p: 1, s: 0.5 };

  it('marks, leaves the level away, or leaves the score away', () => {
    const a = (policies: Partial<MaturityPolicies>) => nodeNamed(rootOf(model(policies), given), 'a');
    expect(a({})).toMatchObject({
      score: 1,
      bandId: 'all',
      status: 'provisional',
      level: { reached: 'low' },
    });
    expect(a({ belowMinimumCoverage: 'noLevel' })).toMatchObject({
      score: 1,
      bandId: null,
      level: { reached: null, next: null },
    });
    expect(a({ belowMinimumCoverage: 'noScore' })).toMatchObject({
      score: null,
      status: 'provisional',
      level: { reached: null },
      trace: { withheld: 'lowCoverage' },
    });
  });

  it('takes a part without a score out of the whole, and tells why', () => {
    const root = rootOf(model({ belowMinimumCoverage: 'noScore' }), given);
    expect(root).toMatchObject({ score: 0.5, trace: { dropped: [{ id: 'a', reason: 'lowCoverage' }] } });
    expectTraced(model({ belowMinimumCoverage: 'noScore' }), given);
  });

  it('can be another one for each kind of node', () => {
    const policies = {
      belowMinimumCoverage: 'noScore',
      minimumCoverageOf: [{ nodeKind: 'category', minimum: 0.3 }],
    } as const;
    const root = rootOf(model(policies), given);
    expect(nodeNamed(root, 'a').score).toBe(1);
    const strict = model({
      ...policies,
      minimumCoverageOf: [
        { nodeKind: 'model', minimum: 1 },
        { nodeKind: 'category', minimum: 0 },
      ],
    });
    expect(rootOf(strict, given)).toMatchObject({ score: null, status: 'provisional' });
    expect(() =>
      compileModel(model({ minimumCoverageOf: [{ nodeKind: 'categories', minimum: 1 }] })),
    ).toThrow('did you mean "category"?');
  });
});

describe('what does not apply inside a sum', () => {
  it('leaves the sum and its maximum, so that nothing passes 100 %', () => {
    const model = buildModel({
      nodes: [node('a'), node('b', null, { rollUp: 'sum' })],
      criteria: [
        criterion('q0', 'a'),
        criterion('q1', 'b', { impacts: [{ nodeId: 'b', weight: 0.2 }] }),
        criterion('q2', 'b', { impacts: [{ nodeId: 'b', weight: 0.3 }] }),
      ],
    });
    const none = rootOf(model, { q0: 1, q1: 'notApplicable', q2: 'notApplicable' });
    expect(none).toMatchObject({ score: 1, maximum: 1 });
    const one = rootOf(model, { q0: 1, q1: 'notApplicable', q2: 1 });
    expect(nodeNamed(one, 'b')).toMatchObject({ score: 0.3, maximum: 0.3 });
    expect(one.score).toBe(one.maximum);
    expect(compileModel(model).issues).toEqual([
      expect.objectContaining({ code: 'unequal-maxima', path: ['nodes', 1] }),
    ]);
  });
});
