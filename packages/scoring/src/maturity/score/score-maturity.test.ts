import { canonicalJson } from '@osee/core';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import { compileModel } from '../compile/compile-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
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

const model = buildModel({
  nodes: [node('a', null, { weight: 3 }), node('b')],
  criteria: [
    criterion('p', 'a', { impacts: [{ nodeId: 'a', weight: 2 }] }),
    criterion('q', 'a'),
    criterion('r', 'b', { obligation: 'must' }),
  ],
});
const withPolicies = (policies: Partial<MaturityPolicies>): MaturityModel => ({ ...model, policies });

describe('scoreMaturity', () => {
  it('rolls up weighted means', () => {
    const { root } = scoreMaturity(model, assess(model, { p: 0.5, q: 0.25, r: 1 }));
    expect(nodeNamed(root, 'a').score).toBeCloseTo(1.25 / 3, 12);
    expect(root.score).toBeCloseTo((3 * (1.25 / 3) + 1) / 4, 12);
    expect(root.interval).toEqual({ worst: root.score, best: root.score });
    expect(root).toMatchObject({
      coverage: 1,
      status: 'complete',
      maximum: 1,
      attainable: 1,
      confidence: null,
    });
  });

  it('tells unanswered, unknown, not applicable and zero apart', () => {
    const { criteria, root } = scoreMaturity(
      model,
      assess(model, { p: 'notApplicable', q: 'unknown', r: 0 }),
    );
    expect(criteria.map(({ status, value }) => [status, value])).toEqual([
      ['notApplicable', null],
      ['unknown', null],
      ['answered', 0],
    ]);
    expect(nodeNamed(root, 'a')).toMatchObject({ score: null, coverage: 0, interval: { worst: 0, best: 1 } });
    expect(nodeNamed(root, 'b')).toMatchObject({ score: 0, coverage: 1, interval: { worst: 0, best: 0 } });
  });

  it.each<[Partial<MaturityPolicies>, number | null]>([
    [{ unanswered: 'zero' }, 0.5],
    [{ unanswered: 'exclude' }, 0.75],
    [{ unanswered: 'block' }, null],
  ])('counts unanswered by policy %o', (policies, score) => {
    const chosen = withPolicies(policies);
    const { root } = scoreMaturity(chosen, assess(chosen, { p: 0.75, r: 1 }));
    expect(nodeNamed(root, 'a').score).toBe(score);
    expect(nodeNamed(root, 'a').interval).toEqual({ worst: 0.5, best: 2.5 / 3 });
    expect(nodeNamed(root, 'a').coverage).toBeCloseTo(2 / 3, 12);
  });

  it.each<[Partial<MaturityPolicies>, number]>([
    [{ notApplicable: 'exclude' }, 0.75],
    [{ notApplicable: 'countAsMet' }, 2.5 / 3],
    [{ notApplicable: 'zero' }, 0.5],
  ])('counts not applicable by policy %o', (policies, score) => {
    const chosen = withPolicies(policies);
    const { root } = scoreMaturity(chosen, assess(chosen, { p: 0.75, q: 'notApplicable', r: 1 }));
    expect(nodeNamed(root, 'a')).toMatchObject({ score, coverage: 1, status: 'complete' });
  });

  it('anchors not applicable to the target of the criterion', () => {
    const anchored = buildModel({
      policies: { notApplicable: 'anchorToTarget' },
      nodes: [node('a')],
      criteria: [criterion('p', 'a', { target: 0.5 }), criterion('q', 'a', { target: 1 })],
    });
    const { root } = scoreMaturity(anchored, assess(anchored, { p: 'notApplicable', q: 1 }));
    expect(root.score).toBe(0.75);
  });

  it('gives a branch to which nothing applies no score, not 0', () => {
    const { root } = scoreMaturity(model, assess(model, { p: 'notApplicable', q: 'notApplicable', r: 0.5 }));
    expect(nodeNamed(root, 'a')).toMatchObject({
      score: null,
      interval: null,
      coverage: null,
      status: 'notEvaluated',
      level: { reached: null },
    });
    expect(root.score).toBe(0.5);
    expect(root.trace.dropped).toEqual([
      { kind: 'node', id: 'a', weight: 3, reason: 'nothingToScore', policy: null },
    ]);
  });

  it('scores an assessment without any answer and a model without any criterion', () => {
    expect(scoreMaturity(model, assess(model, {})).root).toMatchObject({
      score: null,
      bandId: null,
      level: { reached: null, next: null, blocking: [] },
      trace: { inputs: [], withheld: 'notStarted' },
      status: 'notStarted',
      interval: { worst: 0, best: 1 },
    });
    const empty = buildModel({});
    expect(scoreMaturity(empty, assess(empty, {}))).toMatchObject({
      root: { score: null, interval: null, status: 'notEvaluated' },
      conformance: { verdict: 'unknown' },
      gains: [],
    });
  });

  it('takes a compiled model, and options without gains', () => {
    const answers = assess(model, { p: 1 });
    expect(scoreMaturity(compileModel(model), answers)).toEqual(scoreMaturity(model, answers));
    expect(scoreMaturity(model, answers, { gains: false }).gains).toEqual([]);
  });

  it('prints every policy in the result', () => {
    const { policies } = scoreMaturity(withPolicies({ tolerance: 0.001 }), assess(model, {}));
    expect(policies).toMatchObject({
      tolerance: 0.001,
      notApplicable: 'exclude',
      unanswered: 'zero',
      rollUp: 'mean',
    });
    expect(Object.keys(policies)).toHaveLength(26);
  });

  it('says why what is dropped is dropped', () => {
    const lifecycle = buildModel({
      policies: { unanswered: 'exclude' },
      nodes: [node('a')],
      criteria: [
        criterion('old', 'a', { retired: { in: '1.0.0', kind: 'removed' } }),
        criterion('new', 'a', { future: true }),
        criterion('free', 'a', { impacts: [{ nodeId: 'a', weight: 0 }] }),
        criterion('open', 'a'),
        criterion('none', 'a'),
        criterion('dark', 'a'),
        criterion('real', 'a'),
      ],
    });
    const given = { old: 1, new: 1, free: 1, none: 'notApplicable', dark: 'unknown', real: 0.5 } as const;
    const { root, caveats, criteria } = scoreMaturity(lifecycle, assess(lifecycle, given));
    const { inputs, dropped } = nodeNamed(root, 'a').trace;
    expect(inputs.map(({ id, contribution }) => [id, contribution])).toEqual([['real', 0.5]]);
    expect(dropped.map(({ id, reason, policy }) => [id, reason, policy])).toEqual([
      ['old', 'retired', null],
      ['new', 'future', null],
      ['free', 'zeroWeight', null],
      ['open', 'unanswered', 'unanswered: exclude'],
      ['none', 'notApplicable', 'notApplicable: exclude'],
      ['dark', 'unknown', 'unanswered: exclude'],
    ]);
    expect(criteria.map(({ id }) => id)).toEqual(['free', 'open', 'none', 'dark', 'real']);
    expect(caveats).toContainEqual(
      expect.objectContaining({
        code: 'ignored-answers',
        details: { criterionIds: ['old', 'new'], count: 2 },
      }),
    );
  });

  it('keeps confidence apart from the score', () => {
    const answers: Answer[] = [
      { criterionId: 'p', status: 'answered', optionId: '1', confidence: 5 },
      { criterionId: 'q', status: 'answered', optionId: '1', confidence: 2 },
    ];
    const { root } = scoreMaturity(model, assess(model, answers));
    expect(nodeNamed(root, 'a').confidence).toBeCloseTo((2 * 1 + 0.4) / 3, 12);
    expect(nodeNamed(root, 'b').confidence).toBe(0);
    expect(nodeNamed(root, 'a').score).toBe(1);
  });

  it('tells conformance beside the score', () => {
    const verdict = (given: Parameters<typeof answersOf>[0]) =>
      scoreMaturity(model, assess(model, given)).conformance;
    expect(verdict({ p: 1, q: 1, r: 0.75 })).toEqual({ verdict: 'no', unmetIds: ['r'], openIds: [] });
    expect(verdict({ p: 0, q: 0, r: 1 })).toEqual({ verdict: 'yes', unmetIds: [], openIds: [] });
    expect(verdict({ p: 1, q: 1 })).toEqual({ verdict: 'unknown', unmetIds: [], openIds: ['r'] });
    expect(verdict({ p: 1, q: 1, r: 'unknown' }).verdict).toBe('unknown');
    expect(verdict({ p: 1, q: 1, r: 'notApplicable' }).verdict).toBe('unknown');
  });

  it('warns of a zero behind an average, of much that does not apply, and of what nobody answered', () => {
    const codes = (given: Parameters<typeof answersOf>[0]) =>
      scoreMaturity(model, assess(model, given)).caveats.map(({ code }) => code);
    expect(codes({ p: 1, q: 1, r: 0 })).toContain('hidden-zero');
    expect(codes({ p: 'notApplicable', q: 1, r: 1 })).toContain('not-applicable-share');
    expect(codes({ p: 1, q: 'notApplicable', r: 1 })).toContain('not-applicable-share');
    expect(codes({ r: 1 })).toContain('low-coverage');
    expect(codes({ p: 1, q: 1, r: 1 })).toEqual(['without-evidence']);
  });

  it('keeps two equal scores apart', () => {
    const { root } = scoreMaturity(model, assess(model, { p: 0.5, q: 0.5, r: 0.5 }));
    expect(nodeNamed(root, 'a').trace.inputs).toHaveLength(2);
    expect(root.score).toBe(0.5);
  });

  it('counts a criterion that feeds two nodes in both', () => {
    const shared = buildModel({
      nodes: [node('a'), node('b')],
      criteria: [
        criterion('p', 'a', { impacts: [{ nodeId: 'a' }, { nodeId: 'b', weight: 3 }] }),
        criterion('q', 'b'),
      ],
    });
    const { root } = scoreMaturity(shared, assess(shared, { p: 1, q: 0 }));
    expect([nodeNamed(root, 'a').score, nodeNamed(root, 'b').score]).toEqual([1, 0.75]);
  });

  it('scores a scale that does not begin at 0 and keeps the score inside its interval', () => {
    const high = buildModel({
      scales: [scaleOf('quarters', [0.5, 1])],
      nodes: [node('a')],
      criteria: [criterion('p', 'a'), criterion('q', 'a')],
    });
    const { root } = scoreMaturity(high, assess(high, { p: 0.5 }));
    expect(root).toMatchObject({ score: 0.25, interval: { worst: 0.25, best: 0.75 } });
  });

  it('takes ids that are names of the prototype', () => {
    const odd = buildModel({ nodes: [node('__proto__')], criteria: [criterion('constructor', '__proto__')] });
    const { root } = scoreMaturity(
      odd,
      assess(odd, [{ criterionId: 'constructor', status: 'answered', optionId: '0.5' }]),
    );
    expect(root.score).toBe(0.5);
  });

  it('gives the same bytes for the same input and leaves it alone', () => {
    const answers = assess(model, { p: 0.5, r: 1 });
    const before = structuredClone({ model, answers });
    expect(canonicalJson(scoreMaturity(model, answers))).toBe(canonicalJson(scoreMaturity(model, answers)));
    expect({ model, answers }).toEqual(before);
  });
});
